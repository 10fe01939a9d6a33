"""Coercion of values of a wrong type that can mean only one thing: `"true"`, the version 1.0.

Each function raises ValueError if it is not clear which value is meant.
"""

from __future__ import annotations

import json
from typing import Final

from generator.json_types import Json

TYPES: Final = frozenset(
    ("array", "boolean", "integer", "null", "number", "object", "string")
)
"""The types of JSON Schema."""


def refuse(_: Json) -> Json:
    """Raise ValueError: no other value is accepted."""
    raise ValueError


def coerce_string(value: Json) -> Json:
    """Return a number or boolean as a string; YAML reads `version: 1.0` as a number."""
    if isinstance(value, (bool, int, float)):
        return json.dumps(value)
    raise ValueError


def coerce_boolean(value: Json) -> Json:
    """Return the boolean that a string contains."""
    if isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true"
    raise ValueError


def coerce_count(value: Json) -> Json:
    """Return a non-negative integer, also from a float or a string."""
    number = coerce_number(value)
    if isinstance(number, (int, float)) and number == int(number) and number >= 0:
        return int(number)
    raise ValueError


def coerce_number(value: Json) -> Json:
    """Return a number, also from a string that is a number in JSON."""
    if isinstance(value, bool):
        raise ValueError
    if isinstance(value, (int, float)):
        return value
    if isinstance(value, str) and len(value) < 40:
        number = json.loads(value)
        if type(number) in (int, float) and number - number == 0:
            return number  # type: ignore[no-any-return]
    raise ValueError


def coerce_strings(value: Json) -> Json:
    """Return an array of strings; numbers and booleans in it become strings."""
    if isinstance(value, list):
        if all(isinstance(item, str) for item in value):
            return value
        return [v if isinstance(v, str) else coerce_string(v) for v in value]
    raise ValueError


def coerce_required(value: Json) -> Json:
    """Return the strings of an array as names of required properties.

    A boolean, as in draft 3 of JSON Schema, requires no property of the schema itself.
    """
    if isinstance(value, bool):
        return []
    if isinstance(value, list):
        return [name for name in value if isinstance(name, str)]
    raise ValueError


def coerce_types(value: Json) -> Json:
    """Return a type of JSON Schema, or an array of them without repetitions.

    Upper case becomes lower case. Null is the type `null` whose quotes are missing in YAML.
    """
    if isinstance(value, list) and value:
        return list(dict.fromkeys(_coerce_type(item) for item in value))
    return _coerce_type(value)


def _coerce_type(value: Json) -> str:
    if value is None:
        return "null"
    if isinstance(value, str) and value.lower() in TYPES:
        return value.lower()
    raise ValueError
