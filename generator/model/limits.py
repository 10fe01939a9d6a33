"""Assertions of JSON Schema, read from a shape."""

from __future__ import annotations

from generator.contract.coerce import as_count, as_flag, as_number, as_text
from generator.model.all_of import MergedSchema
from generator.model.types import NO_LIMITS, Limits

_LIMITING = frozenset(
    {
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
        "uniqueItems",
        "minProperties",
        "maxProperties",
    }
)


def number_limits(shape: MergedSchema) -> Limits:
    """Limits of a number (JSON Schema validation, section 6.2)."""
    if _LIMITING.isdisjoint(shape.keywords):
        return NO_LIMITS
    return Limits(
        minimum=as_number(shape.get("minimum")),
        maximum=as_number(shape.get("maximum")),
        exclusive_minimum=as_number(shape.get("exclusiveMinimum")),
        exclusive_maximum=as_number(shape.get("exclusiveMaximum")),
        multiple_of=as_number(shape.get("multipleOf")),
    )


def string_limits(shape: MergedSchema) -> Limits:
    """Limits of a string (JSON Schema validation, section 6.3)."""
    if _LIMITING.isdisjoint(shape.keywords):
        return NO_LIMITS
    return Limits(
        min_length=as_count(shape.get("minLength")),
        max_length=as_count(shape.get("maxLength")),
        pattern=as_text(shape.get("pattern")) or None,
    )


def array_limits(shape: MergedSchema) -> Limits:
    """Limits of an array (JSON Schema validation, section 6.4)."""
    if _LIMITING.isdisjoint(shape.keywords):
        return NO_LIMITS
    return Limits(
        min_items=as_count(shape.get("minItems")),
        max_items=as_count(shape.get("maxItems")),
        unique_items=as_flag(shape.get("uniqueItems")),
    )


def object_limits(shape: MergedSchema) -> Limits:
    """Limits of an object (JSON Schema validation, section 6.5)."""
    if _LIMITING.isdisjoint(shape.keywords):
        return NO_LIMITS
    return Limits(
        min_properties=as_count(shape.get("minProperties")),
        max_properties=as_count(shape.get("maxProperties")),
    )
