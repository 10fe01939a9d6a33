"""Values of `enum` and `const`."""

from __future__ import annotations

from collections.abc import Sequence

from generator.contract.all_of import MergedSchema
from generator.contract.coerce import as_list
from generator.json_types import Json, child
from generator.json_value import JsonValue
from generator.model.findings import ENUM_VALUE_NOT_SCALAR, FindingCollector


def read_enum_values(
    merged: MergedSchema, findings: FindingCollector
) -> tuple[JsonValue, ...]:
    """Return the values of `const` or `enum` without null; none where one is not a scalar."""
    keyword = "const" if "const" in merged.keywords else "enum"
    value, origin = merged.keywords[keyword]
    values = _scalars_of([value] if keyword == "const" else as_list(value))
    if values is None:
        pointer = child(origin.pointer, keyword)
        message = "an enum value is an object or an array"
        findings.add(ENUM_VALUE_NOT_SCALAR, message, pointer)
    return values or ()


def _scalars_of(values: Sequence[Json]) -> tuple[JsonValue, ...] | None:
    """Return the different values without null, None where one is an object or an array."""
    scalars = [v for v in values if isinstance(v, str | int | float)]
    if len(scalars) + sum(v is None for v in values) < len(values):
        return None
    return tuple(dict.fromkeys(JsonValue.of(v) for v in scalars))
