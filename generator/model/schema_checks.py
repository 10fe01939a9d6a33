"""Conjunctions, opened, and what of them no type can say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.contract.schema_ref import SchemaRef
from generator.json_types import child
from generator.model.all_of import MergedSchema, merge_all_of, variant_parts
from generator.model.findings import (
    CONFLICTING_SCHEMAS,
    DYNAMIC_REFERENCE,
    UNSUPPORTED_KEYWORD,
    Listing,
)
from generator.model.schema_predicates import is_record, types
from generator.openapi.assertions import LIMIT_PAIRS
from generator.openapi.spec import Spec

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
_NOTED = frozenset((*_UNSUPPORTED, "$dynamicRef"))


def opened(
    spec: Spec,
    listing: Listing,
    parts: Sequence[SchemaRef],
    beside: Sequence[SchemaRef] = (),
) -> MergedSchema:
    """The shape of parts, with a finding for each contradiction and each unsupported keyword."""
    shape = merge_all_of(spec, parts, beside)
    if shape.conflicts:
        names = ", ".join(sorted(set(shape.conflicts)))
        message = f"the members of allOf disagree on {names}"
        listing.say(CONFLICTING_SCHEMAS, message, parts[0].pointer)
    for low, high in _crossed(shape) if len(shape.places) > 1 else ():
        message = f"the members of allOf leave no value between {low} and {high}"
        listing.say(CONFLICTING_SCHEMAS, message, parts[0].pointer)
    if _NOTED.isdisjoint(shape.keywords):
        return shape
    for keyword in _UNSUPPORTED:
        if keyword in shape.keywords:
            place = child(shape.keywords[keyword][1].pointer, keyword)
            message = f"{keyword} is not part of the type"
            listing.say(UNSUPPORTED_KEYWORD, message, place)
    if "$dynamicRef" in shape.keywords:
        place = child(shape.keywords["$dynamicRef"][1].pointer, "$dynamicRef")
        listing.say(DYNAMIC_REFERENCE, "what it leads to is left free", place)
    return shape


def _crossed(shape: MergedSchema) -> Iterator[tuple[str, str]]:
    """Limits of different parts of which the lower is above the upper."""
    for low, high in LIMIT_PAIRS:
        if low in shape.keywords and high in shape.keywords:
            (least, one), (most, other) = shape.keywords[low], shape.keywords[high]
            known = isinstance(least, int | float) and isinstance(most, int | float)
            if known and one is not other and least > most:  # type: ignore[operator]
                yield f"{low} {least}", f"{high} {most}"


def is_only_record(spec: Spec, shape: MergedSchema) -> bool:
    """Whether all that a schema allows are objects, of properties that it describes."""
    listed = "enum" in shape.keywords or "const" in shape.keywords
    plain = is_record(shape) and types(shape) == ["object"] and not listed
    return plain and not variant_parts(spec, shape)
