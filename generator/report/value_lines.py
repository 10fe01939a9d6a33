"""A JSON value as lines that people read: YAML's look, for eyes and not for parsers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from generator.json_types import Json
from generator.report.finding_text import one_line

DEEPEST = 24
LONGEST = 200
_PLAIN = re.compile(r"[A-Za-z_$/.{][\w$./{}-]*(?: [\w$./{},-]+)*\Z", re.ASCII)
# What YAML would not take for a text.
_WORDS = frozenset({"true", "false", "null", "yes", "no", "on", "off", "y", "n"})


def value_lines(value: Json, depth: int = 0) -> Iterator[str]:
    """The lines of a value, indented by two spaces a level; what lies deeper than `DEEPEST` levels
    is one line of JSON."""
    pad = "  " * depth
    if isinstance(value, Mapping) and value and depth < DEEPEST:
        for key, member in value.items():
            yield from _member(pad + name(key) + ":", member, depth)
    elif isinstance(value, list) and value and depth < DEEPEST:
        for element in value:
            yield from item_lines(element, depth)
    else:
        yield pad + scalar(value)


def _member(start: str, value: Json, depth: int) -> Iterator[str]:
    if is_short(value):
        yield f"{start} {scalar(value)}"
        return
    yield start
    yield from value_lines(value, depth + 1)


def item_lines(value: Json, depth: int) -> Iterator[str]:
    """The lines of an element of a list, the first with a dash."""
    lines = value_lines(value, depth + 1)
    first = next(lines)
    yield f"{'  ' * depth}- {first[2 * depth + 2:]}"
    yield from lines


def is_short(value: Json) -> bool:
    """Whether a value stands on the line of its name."""
    return not isinstance(value, Mapping | list) or not value


def tells(value: Json) -> bool:
    """Whether a value says anything beside a sentence about it: null, true and false do not."""
    return value is not None and value != "" and not isinstance(value, bool)


def name(key: str) -> str:
    """A name of a member."""
    return key if _PLAIN.match(key) and len(key) <= LONGEST else _quoted(key)


def scalar(value: Json) -> str:
    """A value on one line, cut where it is long."""
    if isinstance(value, str):
        plain = _PLAIN.match(value) is not None and value.lower() not in _WORDS
        return value if plain and len(value) <= LONGEST else _quoted(value)
    return _cut(one_line(json.dumps(value, ensure_ascii=False)))


def _quoted(text: str) -> str:
    return _cut(one_line(json.dumps(text[: LONGEST * 2], ensure_ascii=False)))


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}..."
