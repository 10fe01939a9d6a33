"""Required properties that no schema describes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.findings import Code, Finding, Level
from generator.openapi.lint.description_check import Check, Description
from generator.openapi.reference_targets import (
    APPLICATORS,
    MAX_SUBSCHEMAS,
    walk_subschemas,
)
from generator.openapi.wording import quote_text

NOT_DECLARED = Code(
    "required-not-declared",
    Level.WARNING,
    "A required property is not described by any schema.",
    "Either its name is misspelled, so that the intended property is optional in the client, or the"
    " property has no type.",
    "Correct the name, or add the property to `properties`.",
    "required: [nmae]\nproperties: {name: {type: string}}",
)

# A schema under one of these applies to a value that other schemas describe, too.
_SHARED_VALUE = frozenset(
    (*APPLICATORS, "not", "if", "then", "else", "dependentSchemas")
)
_OPEN = ("patternProperties", "$dynamicRef", "propertyNames", "discriminator")


def check_required_properties(description: Description) -> Iterator[Finding]:
    """Yield a finding for each required property that is not described."""
    for pointer, schema in description.schemas:
        is_closed = schema.get("additionalProperties") is False
        if not schema.get("required") or not (is_closed or "properties" in schema):
            continue
        if _shares_its_value(pointer):
            continue
        for name, n in _find_undeclared(description, schema).items():
            message = f"no schema describes the required property {quote_text(name)}"
            place = f"{pointer}/required/{n}"
            yield description.create_finding(NOT_DECLARED, message, place)


def _shares_its_value(pointer: str) -> bool:
    parent, _, last = pointer.rpartition("/")
    keyword = parent.rpartition("/")[2] if last.isdigit() else last
    return keyword in _SHARED_VALUE


def _find_undeclared(
    description: Description, schema: dict[str, Any]
) -> dict[str, int]:
    """Return the names that no subschema describes, with their indexes in `required`."""
    undeclared = {name: n for n, name in enumerate(schema["required"])}
    for n, subschema in enumerate(walk_subschemas(schema, description.targets)):
        has_typed_extras = isinstance(subschema.get("additionalProperties"), dict)
        is_open = has_typed_extras or any(keyword in subschema for keyword in _OPEN)
        if n == MAX_SUBSCHEMAS or is_open:
            return {}
        for name in subschema.get("properties", ()):
            undeclared.pop(name, None)
        if not undeclared:
            break
    return undeclared


CHECK = Check("required properties", (NOT_DECLARED,), check_required_properties)
