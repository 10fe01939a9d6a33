"""Conjunctions, opened, and what of them no type can say."""

from __future__ import annotations

from collections.abc import Sequence

from generator.jsontypes import child
from generator.model.choices import scalar_values
from generator.model.findings import (
    CONFLICTING_SCHEMAS,
    DYNAMIC_REFERENCE,
    ENUM_VALUE_NOT_SCALAR,
    UNSUPPORTED_KEYWORD,
    Listing,
)
from generator.model.reading import as_list
from generator.model.shapes import Part, Shape, shape_of
from generator.model.types import Value
from generator.spec.spec import Spec

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
    spec: Spec, listing: Listing, parts: Sequence[Part], beside: Sequence[Part] = ()
) -> Shape:
    """The shape of parts, with a finding for each contradiction and each unsupported keyword."""
    shape = shape_of(spec, parts, beside)
    if shape.conflicts:
        names = ", ".join(sorted(set(shape.conflicts)))
        message = f"the members of allOf disagree on {names}"
        listing.say(CONFLICTING_SCHEMAS, message, parts[0].at)
    if _NOTED.isdisjoint(shape.keywords):
        return shape
    for keyword in _UNSUPPORTED:
        if keyword in shape.keywords:
            place = child(shape.keywords[keyword][1].at, keyword)
            message = f"{keyword} is not part of the type"
            listing.say(UNSUPPORTED_KEYWORD, message, place)
    if "$dynamicRef" in shape.keywords:
        place = child(shape.keywords["$dynamicRef"][1].at, "$dynamicRef")
        listing.say(DYNAMIC_REFERENCE, "what it leads to is left free", place)
    return shape


def listed_values(listing: Listing, shape: Shape) -> tuple[Value, ...]:
    """The values of an enum or a constant without null; none where they cannot be named."""
    keyword = "const" if "const" in shape.keywords else "enum"
    stated, origin = shape.keywords[keyword]
    values = scalar_values([stated] if keyword == "const" else as_list(stated))
    if values is None:
        place = child(origin.at, keyword)
        listing.say(ENUM_VALUE_NOT_SCALAR, "an enum value is not a scalar", place)
    return values or ()
