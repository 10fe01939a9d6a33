"""Limits of numbers, strings, arrays and objects, read from merged schemas."""

from __future__ import annotations

from generator.contract.all_of import MergedSchema
from generator.contract.coerce import as_count, as_flag, as_number, as_text
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


def read_number_limits(merged: MergedSchema) -> Limits:
    """Return the limits of a number (JSON Schema validation, section 6.2)."""
    if _LIMITING.isdisjoint(merged.keywords):
        return NO_LIMITS
    return Limits(
        minimum=as_number(merged.get("minimum")),
        maximum=as_number(merged.get("maximum")),
        exclusive_minimum=as_number(merged.get("exclusiveMinimum")),
        exclusive_maximum=as_number(merged.get("exclusiveMaximum")),
        multiple_of=as_number(merged.get("multipleOf")),
    )


def read_string_limits(merged: MergedSchema) -> Limits:
    """Return the limits of a string (JSON Schema validation, section 6.3)."""
    if _LIMITING.isdisjoint(merged.keywords):
        return NO_LIMITS
    return Limits(
        min_length=as_count(merged.get("minLength")),
        max_length=as_count(merged.get("maxLength")),
        pattern=as_text(merged.get("pattern")) or None,
    )


def read_array_limits(merged: MergedSchema) -> Limits:
    """Return the limits of an array (JSON Schema validation, section 6.4)."""
    if _LIMITING.isdisjoint(merged.keywords):
        return NO_LIMITS
    return Limits(
        min_items=as_count(merged.get("minItems")),
        max_items=as_count(merged.get("maxItems")),
        unique_items=as_flag(merged.get("uniqueItems")),
    )


def read_object_limits(merged: MergedSchema) -> Limits:
    """Return the limits of an object (JSON Schema validation, section 6.5)."""
    if _LIMITING.isdisjoint(merged.keywords):
        return NO_LIMITS
    return Limits(
        min_properties=as_count(merged.get("minProperties")),
        max_properties=as_count(merged.get("maxProperties")),
    )
