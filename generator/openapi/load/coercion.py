"""Values that plainly mean something else than they are: `"true"`, the number 1.0 as a version."""

from __future__ import annotations

import json
from typing import Final

from generator.json_types import Json

TYPES: Final = frozenset(
    ("array", "boolean", "integer", "null", "number", "object", "string")
)
TYPE_WORDS: Final = "one of the types of JSON Schema"


def refuse(_: Json) -> Json:
    """Raise ValueError: nothing else is meant."""
    raise ValueError


def text(value: Json) -> Json:
    """The text of a number or of a boolean, which YAML makes of `version: 1.0`."""
    if isinstance(value, (bool, int, float)):
        return json.dumps(value)
    raise ValueError


def flag(value: Json) -> Json:
    """The boolean that a text names."""
    if isinstance(value, str) and value.lower() in ("true", "false"):
        return value.lower() == "true"
    raise ValueError


def count(value: Json) -> Json:
    """A whole number of 0 or more, also one written as a float or as a text."""
    exact = number(value)
    if isinstance(exact, (int, float)) and exact == int(exact) and exact >= 0:
        return int(exact)
    raise ValueError


def number(value: Json) -> Json:
    """The number that a text spells in JSON."""
    if isinstance(value, bool):
        raise ValueError
    if isinstance(value, (int, float)):
        return value
    if isinstance(value, str) and len(value) < 40:
        spelled = json.loads(value)
        if type(spelled) in (int, float) and spelled - spelled == 0:
            return spelled  # type: ignore[no-any-return]
    raise ValueError


def texts(value: Json) -> Json:
    """A list of texts, numbers among them spelled out."""
    if isinstance(value, list):
        return value if all(isinstance(v, str) for v in value) else [*map(_text, value)]
    raise ValueError


def required(value: Json) -> Json:
    """The names of required properties among a list; a boolean, as in draft 3, requires none."""
    if isinstance(value, bool):
        return []
    if isinstance(value, list):
        return [v for v in value if isinstance(v, str)]
    raise ValueError


def types(value: Json) -> Json:
    """A type of JSON Schema, or a list of them without repetitions; also in capital letters.

    Null is the type `null`, which lost its quotes in YAML.
    """
    if value is None:
        return "null"
    if isinstance(value, str):
        if value in TYPES:
            return value
        if value.lower() in TYPES:
            return value.lower()
    elif isinstance(value, list) and value:
        return list(dict.fromkeys(_type(v) for v in value))
    raise ValueError


def _type(value: Json) -> Json:
    made = types(value)
    if isinstance(made, str):
        return made
    raise ValueError


def _text(value: Json) -> Json:
    return value if isinstance(value, str) else text(value)
