"""Default values against their own schema."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.findings import Code, Finding, Level
from generator.openapi.assertions import (
    describe_types,
    find_violated_limit,
    has_type,
    is_among,
    types_of,
)
from generator.openapi.example_comparison import ExampleComparison, ExampleValue
from generator.openapi.lint.description_check import Check, Description
from generator.openapi.wording import format_value

WRONG_TYPE = Code(
    "default-of-wrong-type",
    Level.WARNING,
    "A default does not match the type of its schema.",
    "The server would use a value that it refuses from callers. The client shows the default in its"
    " documentation only.",
    "Correct the default or the type.",
    "type: integer\ndefault: many",
)
OUTSIDE_LIMITS = Code(
    "default-outside-limits",
    Level.WARNING,
    "A default violates a limit of its schema.",
    "Either the limit or the default is wrong.",
    "Correct the default or the limit.",
    "type: integer\nmaximum: 50\ndefault: 100",
)
NOT_IN_ENUM = Code(
    "default-not-in-enum",
    Level.WARNING,
    "A default is not one of the values of its enum.",
    "The server would refuse the default if it were sent, or the enum lacks a value.",
    "Correct the default, or add it to the enum.",
    "enum: [asc, desc]\ndefault: up",
)


def check_defaults(description: Description) -> Iterator[Finding]:
    """Yield findings about default values."""
    comparison = ExampleComparison(description.targets)
    for pointer, schema in description.schemas:
        if "default" not in schema:
            continue
        value, place = schema["default"], f"{pointer}/default"
        problem = _find_problem(description, value, schema)
        if problem is not None:
            code, message = problem
            yield description.create_finding(code, message, place)
        if not isinstance(value, (dict, list)) or not value or _is_wrong(value, schema):
            continue
        mismatch = comparison.find_mismatch(ExampleValue(value, schema, place))
        if mismatch is not None:
            message = mismatch.message.replace("the example", "the default", 1)
            yield description.create_finding(WRONG_TYPE, message, mismatch.pointer)


def _find_problem(
    description: Description, value: Any, schema: dict[str, Any]
) -> tuple[Code, str] | None:
    shown, types = format_value(value), types_of(schema)
    if types and not has_type(value, types):
        # Many tools write a null default for "no default".
        if value is None:
            return None
        return WRONG_TYPE, f"the default {shown} is not {describe_types(types)}"
    for subschema in (schema, *_list_referenced(description, schema)):
        enum = subschema.get("enum")
        if isinstance(enum, list) and not is_among(value, enum) and value is not None:
            return NOT_IN_ENUM, f"the default {shown} is not one of the enum values"
    keyword = find_violated_limit(value, schema)
    if keyword:
        limit = format_value(schema[keyword])
        return OUTSIDE_LIMITS, f"the default {shown} violates {keyword} {limit}"
    return None


def _is_wrong(value: Any, schema: dict[str, Any]) -> bool:
    """Whether a default is wrong as a whole, so that its parts need no check."""
    types = types_of(schema)
    wrong_type = bool(types and not has_type(value, types))
    return wrong_type or find_violated_limit(value, schema) is not None


def _list_referenced(
    description: Description, schema: dict[str, Any]
) -> list[dict[str, Any]]:
    """Return the schemas that a schema refers to directly, itself or from its allOf."""
    members = [schema, *(m for m in schema.get("allOf", []) if isinstance(m, dict))]
    pairs = [(m, description.dereference(m)) for m in members if "$ref" in m]
    return [t for m, t in pairs if t is not m and isinstance(t, dict)]


CHECK = Check("defaults", (WRONG_TYPE, OUTSIDE_LIMITS, NOT_IN_ENUM), check_defaults)
