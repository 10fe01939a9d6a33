"""The `pattern` keyword (JSON Schema validation, 6.3.3): regular expressions compared by text.

A pattern is searched for anywhere in a string, so `.*` at either end changes nothing. Beyond that,
whether one expression matches more than another is not decided: the effect is unknown.
"""

from __future__ import annotations

import re

from generator.diff.changes import Effect

_ANY_CHARACTERS = r"(?:\.|\[\\s\\S\]|\[\\S\\s\]|\[\\w\\W\]|\[\\d\\D\])\*\??"
_START = re.compile(rf"\^?{_ANY_CHARACTERS}")
_END = re.compile(rf"{_ANY_CHARACTERS}\$?\Z")
_EVERYTHING = frozenset({"", "^", "$"})


def normalize_pattern(pattern: str) -> str:
    """Return a pattern without the parts at its ends that match whatever stands there.

    Line breaks, which `.` does not match, are not taken into account.
    """
    start = _START.match(pattern)
    if start is not None:
        pattern = pattern[start.end() :]
    for end in _END.finditer(pattern):
        rest = pattern[: end.start()]
        escapes = len(rest) - len(rest.rstrip("\\"))
        if escapes % 2 == 0:
            return rest
    return pattern


def allows_everything(pattern: str) -> bool:
    """Whether every string matches a pattern, as far as its text alone shows that."""
    return normalize_pattern(pattern) in _EVERYTHING


def pattern_effect(old: str, new: str) -> Effect:
    """Return how the set of matching strings changed; `UNKNOWN` unless the texts decide it."""
    before, after = normalize_pattern(old), normalize_pattern(new)
    if before == after:
        return Effect.NONE
    if before in _EVERYTHING or after in _EVERYTHING:
        if before in _EVERYTHING and after in _EVERYTHING:
            return Effect.NONE
        return Effect.NARROWS if before in _EVERYTHING else Effect.WIDENS
    return Effect.UNKNOWN
