"""Enums and constants."""

from __future__ import annotations

from generator.jsontypes import child
from generator.model.choices import scalar_values
from generator.model.findings import ENUM_VALUE_NOT_SCALAR, Listing
from generator.model.reading import as_list
from generator.model.shapes import Shape
from generator.model.types import Value


def values_of(shape: Shape, listing: Listing) -> tuple[Value, ...]:
    """The values of an enum or a constant without null; none where they cannot be named."""
    keyword = "const" if "const" in shape.keywords else "enum"
    stated, origin = shape.keywords[keyword]
    values = scalar_values([stated] if keyword == "const" else as_list(stated))
    if values is None:
        place = child(origin.at, keyword)
        listing.say(ENUM_VALUE_NOT_SCALAR, "an enum value is not a scalar", place)
    return values or ()
