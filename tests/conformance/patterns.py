"""Make strings that match a regular expression (ECMA 262, as far as Python's `re` agrees)."""

from __future__ import annotations

import re
from functools import cache

# How a pattern is made of parts is told nowhere else, since Python 3.11 here.
from re import _constants as sre
from re import _parser as parser
from typing import Any

_MORE = 3


@cache
def make_match(pattern: str, longer: bool = False) -> str | None:
    """Return a string that matches a pattern, or None if none could be made.

    Optional parts are there once, repeated ones at least once; `longer` repeats as often as seems
    reasonable.
    """
    try:
        made = _all(parser.parse(pattern), {}, longer)
        return made if re.search(pattern, made) else None
    except (re.error, NotImplementedError, KeyError):
        return None


def is_found_in(pattern: str, text: str) -> bool:
    """Return whether a pattern matches in a text; False if Python cannot parse the pattern."""
    try:
        return re.search(pattern, text) is not None
    except re.error:
        return False


def _all(parsed: Any, groups: dict[int, str], longer: bool) -> str:
    return "".join(_one(op, value, groups, longer) for op, value in parsed)


def _one(op: Any, value: Any, groups: dict[int, str], longer: bool) -> str:
    if op is sre.LITERAL:
        return chr(value)
    if op is sre.NOT_LITERAL:
        return "a" if value != ord("a") else "b"
    if op is sre.ANY:
        return "a"
    if op is sre.AT:
        return ""
    if op is sre.IN:
        return _of_set(value)
    if op is sre.BRANCH:
        options = [_all(option, groups, longer) for option in value[1]]
        return max(options, key=len) if longer else options[0]
    if op is sre.SUBPATTERN:
        made = _all(value[3], groups, longer)
        groups[value[0]] = made
        return made
    if op is sre.GROUPREF:
        return groups[value]
    if op in (sre.MAX_REPEAT, sre.MIN_REPEAT):
        least, most, inner = value
        wanted = max(least, min(int(most), _MORE if longer else 1))
        return "".join(_all(inner, groups, longer) for _ in range(wanted))
    raise NotImplementedError(str(op))


_CANDIDATES = "a1A_-. /:@+" + "".join(map(chr, range(33, 127))) + "\u00e9"


def _of_set(members: Any) -> str:
    for candidate in _CANDIDATES:
        if _in_set(ord(candidate), members):
            return candidate
    raise NotImplementedError("a set of rare characters")


def _in_set(code: int, members: Any) -> bool:
    negated = bool(members) and members[0][0] is sre.NEGATE
    found = False
    for op, value in members:
        if op is sre.LITERAL:
            found |= code == value
        elif op is sre.RANGE:
            found |= value[0] <= code <= value[1]
        elif op is sre.CATEGORY:
            found |= re.match(_CLASSES[str(value)], chr(code)) is not None
    return found != negated


_CLASSES = {
    "CATEGORY_DIGIT": r"\d",
    "CATEGORY_NOT_DIGIT": r"\D",
    "CATEGORY_SPACE": r"\s",
    "CATEGORY_NOT_SPACE": r"\S",
    "CATEGORY_WORD": r"\w",
    "CATEGORY_NOT_WORD": r"\W",
}
