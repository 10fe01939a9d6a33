"""Enum and const values against the type of their schema."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.findings import Code, Finding, Level
from generator.openapi.assertions import describe_types, has_type, types_of
from generator.openapi.lint.description_check import Check, Description
from generator.openapi.wording import format_value

WRONG_TYPE = Code(
    "enum-value-of-wrong-type",
    Level.WARNING,
    "An enum value does not match the type of its schema.",
    "No message can contain it, since a value must match both. In YAML, values such as 1 or true"
    " without quotes are not strings.",
    "Quote the value, correct it, or correct the type.",
    "type: string\nenum: [a, 1]",
)
DUPLICATE = Code(
    "duplicate-enum-value",
    Level.WARNING,
    "An enum contains the same value twice.",
    "It counts once (JSON Schema 2020-12 Validation, 6.1.2: values should be unique). Often another"
    " value was intended.",
    "Remove one of the two, or correct it.",
    "enum: [asc, desc, asc]",
)


def check_enums(description: Description) -> Iterator[Finding]:
    """Yield findings about enum and const values."""
    for pointer, schema in description.schemas:
        if "enum" in schema or "const" in schema:
            for code, message, rest in _check_values(schema):
                yield description.create_finding(code, message, pointer + rest)


def _check_values(schema: dict[str, Any]) -> Iterator[tuple[Code, str, str]]:
    types = types_of(schema)
    first = dict[tuple[bool, Any], int]()
    for n, value in enumerate(schema.get("enum", ())):
        if value is not None and "type" in schema and not has_type(value, types):
            message = f"{format_value(value)} is not {describe_types(types)}"
            yield WRONG_TYPE, message, f"/enum/{n}"
        if isinstance(value, (dict, list)):
            continue
        if first.setdefault((isinstance(value, bool), value), n) != n:
            message = f"{format_value(value)} is in the enum more than once"
            yield DUPLICATE, message, f"/enum/{n}"
    if "const" in schema and types and not has_type(schema["const"], types):
        message = f"{format_value(schema['const'])} is not {describe_types(types)}"
        yield WRONG_TYPE, message, "/const"


CHECK = Check("enums", (WRONG_TYPE, DUPLICATE), check_enums)
