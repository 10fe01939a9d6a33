"""Values of a description in messages: short, on one line, and never mistaken for our own words."""

from __future__ import annotations

import json

from generator.characters import is_plain
from generator.json_types import Json

_LONGEST = 60


def quoted(text: str) -> str:
    """A name or a text in double quotes, cut where it is long, without invisible characters."""
    cut = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."
    return json.dumps(cut, ensure_ascii=not is_plain(cut))


def shown(value: Json) -> str:
    """A value as JSON; an object, or a list that is not short, only by its kind."""
    if isinstance(value, dict):
        return "an object" if value else "an empty object"
    if isinstance(value, list):
        plain = not any(isinstance(part, (dict, list)) for part in value)
        listed = json.dumps(value) if plain and len(value) < 8 else ""
        return listed if 0 < len(listed) <= _LONGEST else "a list"
    return quoted(value) if isinstance(value, str) else json.dumps(value)


def alternatives(words: list[str]) -> str:
    """`a`, `a or b`, `a, b or c`."""
    return " or ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
