"""Arrays whose schema does not describe their items."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.findings import Code, Finding, Level
from generator.openapi.assertions import types_of
from generator.openapi.lint.description_check import Check, Description
from generator.openapi.reference_targets import APPLICATORS

NO_ITEMS = Code(
    "array-without-items",
    Level.WARNING,
    "The schema of an array does not describe its items; they are of any type.",
    "A program that sends or receives the array does not know the type of an item (OpenAPI 3.0,"
    " 4.7.24.1: `items` must be present if the type is array).",
    "Describe the items; `items: {}` says that they may be anything.",
    "tags: {type: array}",
)

_DESCRIBING = ("items", "prefixItems", "$ref", "$dynamicRef", *APPLICATORS)


def check_array_items(description: Description) -> Iterator[Finding]:
    """Yield a finding for each array without items."""
    for pointer, schema in description.schemas:
        if _is_array(schema) and not any(keyword in schema for keyword in _DESCRIBING):
            message = "the schema of the array has no items"
            yield description.create_finding(NO_ITEMS, message, pointer)


def _is_array(schema: Mapping[str, Any]) -> bool:
    if "enum" in schema or "const" in schema:
        return False
    return "array" in types_of(schema)


CHECK = Check("array items", (NO_ITEMS,), check_array_items)
