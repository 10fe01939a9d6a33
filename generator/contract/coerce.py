"""Reads JSON values that may be of another type than the standard says.

Objects are dicts and arrays lists, as `source` makes them: `isinstance` with those is much faster
than with Mapping or Sequence.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.json_types import Json, JsonObject

NO_OBJECT: JsonObject = {}


def as_object(value: Json) -> JsonObject:
    """Return the value if it is an object, otherwise an empty one."""
    return value if isinstance(value, dict) else NO_OBJECT


def as_list(value: Json) -> Sequence[Json]:
    """Return the value if it is an array, otherwise an empty one."""
    return value if isinstance(value, list) else ()


def as_text(value: Json) -> str:
    """Return the value if it is a string, otherwise an empty one."""
    return value if isinstance(value, str) else ""


def as_count(value: Json) -> int | None:
    """Return the value if it is an integer of zero or more, otherwise None."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return (
        value
        if isinstance(value, int) and not isinstance(value, bool) and value >= 0
        else None
    )


def as_number(value: Json) -> int | float | None:
    """Return the value if it is a number, otherwise None."""
    return (
        value
        if isinstance(value, int | float) and not isinstance(value, bool)
        else None
    )


def as_flag(value: Json, default: bool = False) -> bool:
    """Return the value if it is a boolean, otherwise the default."""
    return value if isinstance(value, bool) else default
