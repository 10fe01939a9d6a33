"""Values against the assertions of a normalized schema: `type`, `enum` and limits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.json_types import Json
from generator.openapi.wording import join_with_or


def types_of(schema: Mapping[str, Any]) -> list[str]:
    """Return the types that a schema allows; none if it has no `type`."""
    types = schema.get("type", [])
    return [types] if isinstance(types, str) else types


def has_type(value: Json, types: list[str]) -> bool:
    """Whether a value is of one of some types of JSON Schema."""
    match value:
        case None:
            return "null" in types
        case bool():
            return "boolean" in types
        case int():
            return "integer" in types or "number" in types
        case float():
            return "number" in types or ("integer" in types and value.is_integer())
        case str():
            return "string" in types
        case list():
            return "array" in types
        case _:
            return "object" in types


def is_among(value: Json, values: list[Json]) -> bool:
    """Whether a list contains a value, by the equality of JSON."""
    # Python takes 1 and True for equal, JSON does not.
    return any(
        v == value and isinstance(v, bool) is isinstance(value, bool) for v in values
    )


def describe_types(types: list[str]) -> str:
    """Return types as a message names them: `of type string or null`."""
    return f"of type {join_with_or(types)}"


def find_violated_limit(value: Json, schema: Mapping[str, Any]) -> str | None:
    """Return the first keyword of a schema whose limit a value violates."""
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return _find_first(
            schema,
            ("minimum", lambda limit: value < limit),
            ("maximum", lambda limit: value > limit),
            ("exclusiveMinimum", lambda limit: value <= limit),
            ("exclusiveMaximum", lambda limit: value >= limit),
            ("multipleOf", lambda limit: _is_not_multiple(value, limit)),
        )
    if isinstance(value, str):
        return _find_first(
            schema,
            ("minLength", lambda limit: len(value) < limit),
            ("maxLength", lambda limit: len(value) > limit),
        )
    if isinstance(value, list):
        return _find_first(
            schema,
            ("minItems", lambda limit: len(value) < limit),
            ("maxItems", lambda limit: len(value) > limit),
        )
    return None


def _is_not_multiple(value: float, limit: float) -> bool:
    # Fractions cannot be decided: in binary, 0.3 is not a multiple of 0.1.
    integers = isinstance(value, int) and isinstance(limit, int)
    return integers and limit > 0 and value % limit != 0


def _find_first(schema: Mapping[str, Any], *limits: Any) -> str | None:
    return next(
        (
            keyword
            for keyword, is_violated in limits
            if keyword in schema and is_violated(schema[keyword])
        ),
        None,
    )
