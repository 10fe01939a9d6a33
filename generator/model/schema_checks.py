"""Merges schemas and reports what no type can express."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.contract import BOUNDS, SchemaRef
from generator.contract.all_of import MergedSchema, merge_all_of, variants_of
from generator.contract.references import Targets
from generator.json_types import child
from generator.model.findings import (
    CONFLICTING_SCHEMAS,
    DYNAMIC_REFERENCE,
    UNSUPPORTED_KEYWORD,
    FindingCollector,
)
from generator.model.schema_predicates import json_types_of, may_be_record

_UNSUPPORTED = (
    "if",
    "not",
    "dependentSchemas",
    "dependentRequired",
    "patternProperties",
    "propertyNames",
    "prefixItems",
    "contains",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
)
_REPORTED = frozenset((*_UNSUPPORTED, "$dynamicRef"))


def merge_and_check(
    targets: Targets,
    findings: FindingCollector,
    schemas: Sequence[SchemaRef],
    beside: Sequence[SchemaRef] = (),
) -> MergedSchema:
    """Merge schemas, and report each contradiction and each unsupported keyword."""
    merged = merge_all_of(targets, schemas, beside)
    if merged.conflicts:
        names = ", ".join(sorted(set(merged.conflicts)))
        message = f"the members of allOf contradict each other in {names}"
        findings.add(CONFLICTING_SCHEMAS, message, schemas[0].pointer)
    for low, high in _crossed_bounds(merged) if len(merged.pointers) > 1 else ():
        message = f"the members of allOf allow no value: {low} is above {high}"
        findings.add(CONFLICTING_SCHEMAS, message, schemas[0].pointer)
    if _REPORTED.isdisjoint(merged.keywords):
        return merged
    for keyword in _UNSUPPORTED:
        if keyword in merged.keywords:
            pointer = child(merged.keywords[keyword][1].pointer, keyword)
            message = f"the type does not express `{keyword}`"
            findings.add(UNSUPPORTED_KEYWORD, message, pointer)
    if "$dynamicRef" in merged.keywords:
        pointer = child(merged.keywords["$dynamicRef"][1].pointer, "$dynamicRef")
        message = "the value is typed as any JSON value"
        findings.add(DYNAMIC_REFERENCE, message, pointer)
    return merged


def _crossed_bounds(merged: MergedSchema) -> Iterator[tuple[str, str]]:
    """Yield bounds of different schemas of which the lower is above the upper."""
    for low, high in BOUNDS:
        if low in merged.keywords and high in merged.keywords:
            least, one = merged.keywords[low]
            most, other = merged.keywords[high]
            if (
                isinstance(least, int | float)
                and isinstance(most, int | float)
                and one is not other
                and least > most
            ):
                yield f"{low} {least}", f"{high} {most}"


def is_only_record(targets: Targets, merged: MergedSchema) -> bool:
    """Return whether every value is an object with described properties."""
    has_values = "enum" in merged.keywords or "const" in merged.keywords
    is_object = may_be_record(merged) and json_types_of(merged) == ["object"]
    return is_object and not has_values and not variants_of(targets, merged)
