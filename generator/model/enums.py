"""Enums and constants."""

from __future__ import annotations

from generator.contract.coerce import as_list
from generator.json_types import child
from generator.json_value import JsonValue
from generator.model.all_of import MergedSchema
from generator.model.findings import ENUM_VALUE_NOT_SCALAR, Listing
from generator.model.schema_predicates import scalar_values


def values_of(shape: MergedSchema, listing: Listing) -> tuple[JsonValue, ...]:
    """The values of an enum or a constant without null; none where they cannot be named."""
    keyword = "const" if "const" in shape.keywords else "enum"
    stated, origin = shape.keywords[keyword]
    values = scalar_values([stated] if keyword == "const" else as_list(stated))
    if values is None:
        place = child(origin.pointer, keyword)
        listing.say(ENUM_VALUE_NOT_SCALAR, "an enum value is not a scalar", place)
    return values or ()
