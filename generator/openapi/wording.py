"""Values of a description in messages: short, on one line, and distinct from our own words."""

from __future__ import annotations

import json

from generator.characters import is_plain
from generator.json_types import Json

_LONGEST = 60


def quote_text(text: str) -> str:
    """Return a name or string in double quotes, shortened, with invisible characters escaped."""
    shortened = text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."
    return json.dumps(shortened, ensure_ascii=not is_plain(shortened))


def format_value(value: Json) -> str:
    """Return a value as JSON; for an object or a long array only its type."""
    if isinstance(value, dict):
        return "an object" if value else "an empty object"
    if isinstance(value, list):
        flat = not any(isinstance(item, (dict, list)) for item in value)
        text = json.dumps(value) if flat and len(value) < 8 else ""
        return text if 0 < len(text) <= _LONGEST else "an array"
    return quote_text(value) if isinstance(value, str) else json.dumps(value)


def join_with_or(words: list[str]) -> str:
    """Return `a`, `a or b`, or `a, b or c`."""
    return " or ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def quote_braced(name: str) -> str:
    """Return the name of a template variable in braces, as it stands in a path or a URL."""
    return f"{{{quote_text(name)[1:-1]}}}"
