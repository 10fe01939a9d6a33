"""Limits that contradict each other, or the enum values of the same schema."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.findings import Code, Finding, Level
from generator.openapi.assertions import (
    find_violated_limit,
    has_type,
    is_among,
    types_of,
)
from generator.openapi.lint.description_check import Check, Description
from generator.openapi.standard import BOUNDS
from generator.openapi.wording import format_value

CONTRADICTORY = Code(
    "contradictory-limits",
    Level.WARNING,
    "A lower limit is greater than the upper limit.",
    "No value is valid.",
    "Correct one of the two limits.",
    "minimum: 10\nmaximum: 1",
)


def check_limits(description: Description) -> Iterator[Finding]:
    """Yield findings about limits that no value, or not every enum value, satisfies."""
    for pointer, schema in description.schemas:
        for message, rest in _find_contradictions(schema):
            yield description.create_finding(CONTRADICTORY, message, pointer + rest)


def _find_contradictions(schema: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for lower, upper in BOUNDS:
        if lower in schema and upper in schema:
            least, most = schema[lower], schema[upper]
            is_exclusive = lower.startswith("ex") or upper.startswith("ex")
            if least > most or (is_exclusive and least == most):
                comparison = "not less" if is_exclusive else "greater"
                message = f"{lower} {least} is {comparison} than {upper} {most}"
                yield message, f"/{lower}"
    if "enum" in schema:
        yield from _check_enum(schema)
    if "const" in schema:
        yield from _check_const(schema)


def _check_enum(schema: dict[str, Any]) -> Iterator[tuple[str, str]]:
    seen = set[tuple[bool, Any]]()
    for n, value in enumerate(schema["enum"]):
        if isinstance(value, (dict, list)) or (isinstance(value, bool), value) in seen:
            continue
        seen.add((isinstance(value, bool), value))
        keyword = find_violated_limit(value, schema)
        if keyword:
            limit = format_value(schema[keyword])
            message = f"the enum value {format_value(value)} violates {keyword} {limit}"
            yield message, f"/enum/{n}"


def _check_const(schema: dict[str, Any]) -> Iterator[tuple[str, str]]:
    value, types, enum = schema["const"], types_of(schema), schema.get("enum")
    if types and not has_type(value, types):
        return  # The check of enums reports it.
    if isinstance(enum, list) and not is_among(value, enum):
        message = f"the const {format_value(value)} is not one of the enum values"
        yield message, "/const"


CHECK = Check("limits", (CONTRADICTORY,), check_limits)
