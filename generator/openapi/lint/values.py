"""Defaults and enum members against their own schema, and limits that contradict each other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from generator.findings import Code, Level
from generator.json_types import Json
from generator.openapi.lint.structure import is_pattern
from generator.openapi.load.normalize import Normalizer
from generator.openapi.standard import BOUNDS
from generator.openapi.wording import alternatives, quoted, shown

DEFAULT_TYPE = Code(
    "default-of-wrong-type",
    Level.WARNING,
    "A default is of another type than its schema says.",
    "A server that fills it in would hold a value that it refuses from callers; the client shows"
    " it in its documentation alone.",
    "Correct the default or the type.",
    "type: integer\ndefault: many",
)
DEFAULT_LIMITS = Code(
    "default-outside-limits",
    Level.WARNING,
    "A default breaks a limit of its own schema.",
    "Either the limit or the default is wrong; the server knows which.",
    "Correct the default or the limit.",
    "type: integer\nmaximum: 50\ndefault: 100",
)
DEFAULT_ENUM = Code(
    "default-not-in-enum",
    Level.WARNING,
    "A default is not one of the values of its enum.",
    "Sending the default would be refused, or the enum lacks a value.",
    "Correct the default, or add it to the enum.",
    "enum: [asc, desc]\ndefault: up",
)
ENUM_TYPE = Code(
    "enum-value-of-wrong-type",
    Level.WARNING,
    "A value of an enum is of another type than the schema says.",
    "No message can hold it, as the schema allows only what fits both. In YAML, values such as"
    " 1 or true without quotes are no texts.",
    "Quote the value, correct it, or correct the type.",
    "type: string\nenum: [a, 1]",
)
LIMITS = Code(
    "contradictory-limits",
    Level.WARNING,
    "A lower limit is above the upper one.",
    "No value fits.",
    "Correct one of the two.",
    "minimum: 10\nmaximum: 1",
)

SAME_VALUE = Code(
    "duplicate-enum-value",
    Level.WARNING,
    "An enum has the same value twice.",
    "It counts once (JSON Schema 2020-12 Validation, 6.1.2: values should be unique); often another"
    " one was meant.",
    "Remove one of the two, or correct it.",
    "enum: [asc, desc, asc]",
)

PATTERN = Code(
    "invalid-pattern",
    Level.WARNING,
    "A pattern is not a regular expression of ECMAScript.",
    "Patterns of JSON Schema follow ECMA-262 (2020-12 Validation, 6.3.3); \\A, \\Z and possessive"
    " quantifiers, say, belong to other dialects. The client does not check patterns.",
    "Correct the pattern: ^ and $ instead of \\A and \\Z.",
    "pattern: '['",
)

CODES: tuple[Code, ...] = (
    DEFAULT_TYPE,
    DEFAULT_LIMITS,
    DEFAULT_ENUM,
    ENUM_TYPE,
    LIMITS,
    SAME_VALUE,
    PATTERN,
)


def check_values(survey: Normalizer, targets: Mapping[str, tuple[str, Json]]) -> None:
    """Report defaults and enum members that do not fit, over all schemas."""
    patterns = dict[str, bool]()
    for at, schema in survey.schemas:
        if "pattern" in schema:
            _check_pattern(survey, at, schema["pattern"], patterns)
        if "default" in schema:
            _check_default(survey, at, schema, targets)
        if "enum" in schema and "type" in schema:
            types = stated_types(schema)
            for index, value in enumerate(schema["enum"]):
                if value is not None and not fits(value, types):
                    message = f"{shown(value)} is not {type_words(types)}"
                    survey.note(ENUM_TYPE, message, f"{at}/enum/{index}")
        if "enum" in schema:
            _check_enum(survey, at, schema)
        if "const" in schema:
            _check_const(survey, at, schema)
        _check_limits(survey, at, schema)


def _check_pattern(
    survey: Normalizer, at: str, pattern: str, known: dict[str, bool]
) -> None:
    if pattern not in known:
        known[pattern] = is_pattern(pattern)
    if not known[pattern]:
        survey.note(PATTERN, f"the pattern {quoted(pattern)}", f"{at}/pattern")


def _check_limits(survey: Normalizer, at: str, schema: dict[str, Any]) -> None:
    for low, high in BOUNDS:
        if low not in schema or high not in schema:
            continue
        least, most = schema[low], schema[high]
        strict = low[0] == "e" or high[0] == "e"
        if least > most or (strict and least == most):
            words = "is not below" if strict else "is above"
            message = f"{low} {least} {words} {high} {most}"
            survey.note(LIMITS, message, f"{at}/{low}")


def _check_enum(survey: Normalizer, at: str, schema: dict[str, Any]) -> None:
    first = dict[tuple[bool, Any], int]()
    for n, value in enumerate(schema["enum"]):
        if isinstance(value, (dict, list)):
            continue
        if first.setdefault((isinstance(value, bool), value), n) != n:
            message = f"{shown(value)} is there before"
            survey.note(SAME_VALUE, message, f"{at}/enum/{n}")
            continue
        limit = broken_limit(value, schema)
        if limit:
            message = f"{shown(value)} breaks {limit} {shown(schema[limit])}"
            survey.note(LIMITS, message, f"{at}/enum/{n}")


def _check_const(survey: Normalizer, at: str, schema: dict[str, Any]) -> None:
    value, types = schema["const"], stated_types(schema)
    enum = schema.get("enum")
    if types and not fits(value, types):
        message = f"{shown(value)} is not {type_words(types)}"
        survey.note(ENUM_TYPE, message, f"{at}/const")
    elif isinstance(enum, list) and not among(value, enum):
        message = f"{shown(value)} is not one of the enum's values"
        survey.note(LIMITS, message, f"{at}/const")


def _check_default(
    survey: Normalizer,
    at: str,
    schema: dict[str, Any],
    targets: Mapping[str, tuple[str, Json]],
) -> None:
    value, place = schema["default"], f"{at}/default"
    types = stated_types(schema)
    if types and not fits(value, types):
        # A null default is how many tools write "no default".
        if value is not None:
            message = f"the default {shown(value)} is not {type_words(types)}"
            survey.note(DEFAULT_TYPE, message, place)
        return
    for part in (schema, *_included(schema, targets)):
        enum = part.get("enum")
        if isinstance(enum, list) and not among(value, enum) and value is not None:
            message = f"the default {shown(value)} is not one of the enum's values"
            survey.note(DEFAULT_ENUM, message, place)
            return
    limit = broken_limit(value, schema)
    if limit:
        message = f"the default {shown(value)} breaks {limit} {shown(schema[limit])}"
        survey.note(DEFAULT_LIMITS, message, place)


def _included(
    schema: dict[str, Any], targets: Mapping[str, tuple[str, Json]]
) -> list[dict[str, Any]]:
    """The schemas that a schema refers to directly, itself or in an allOf of one."""
    parts = schema.get("allOf", [])
    refs = [schema.get("$ref")] + [
        part.get("$ref") for part in parts if isinstance(part, dict)
    ]
    found = [targets[ref][1] for ref in refs if isinstance(ref, str) and ref in targets]
    return [part for part in found if isinstance(part, dict)]


def broken_limit(value: Json, schema: Mapping[str, Any]) -> str | None:
    """The first keyword of a lifted schema whose limit a value breaks."""
    if isinstance(value, bool):
        return None
    if isinstance(value, (int, float)):
        return _first_broken(
            schema,
            ("minimum", lambda limit: value < limit),
            ("maximum", lambda limit: value > limit),
            ("exclusiveMinimum", lambda limit: value <= limit),
            ("exclusiveMaximum", lambda limit: value >= limit),
            ("multipleOf", lambda limit: _no_multiple(value, limit)),
        )
    if isinstance(value, str):
        return _first_broken(
            schema,
            ("minLength", lambda limit: len(value) < limit),
            ("maxLength", lambda limit: len(value) > limit),
        )
    if isinstance(value, list):
        return _first_broken(
            schema,
            ("minItems", lambda limit: len(value) < limit),
            ("maxItems", lambda limit: len(value) > limit),
        )
    return None


def _no_multiple(value: float, limit: float) -> bool:
    # Of fractions it cannot be told: 0.3 is no multiple of 0.1 in binary.
    whole = isinstance(value, int) and isinstance(limit, int)
    return whole and limit > 0 and value % limit != 0


def _first_broken(schema: Mapping[str, Any], *limits: Any) -> str | None:
    return next(
        (name for name, broken in limits if name in schema and broken(schema[name])),
        None,
    )


def stated_types(schema: Mapping[str, Any]) -> list[str]:
    """The types that a lifted schema states, none where it states none."""
    stated = schema.get("type", [])
    return [stated] if isinstance(stated, str) else stated


def fits(value: Json, types: list[str]) -> bool:
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


def among(value: Json, values: list[Json]) -> bool:
    """Whether a value is one of some."""
    # Python takes 1 and True for equal, JSON does not.
    return any(
        v == value and isinstance(v, bool) is isinstance(value, bool) for v in values
    )


def type_words(types: list[str]) -> str:
    """Types, as a message names them."""
    return f"of type {alternatives(types)}"
