"""What one line of block YAML says by itself, whatever stands around it.

Only lines that mean one thing have a form of their own: a plain key, a plain or quoted scalar
without escapes, an empty `{}` or `[]`, a dash before any of these. All else is `ODD`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, NamedTuple

from generator.source.scalars import Unrepresentable, plain

NOTHING, ENTRY, BLOCK, ODD, BROKEN = range(5)
"""A line without content; an entry that is understood; one whose text stands below, with the header
of the text as its value; one that libyaml has to read; a line that begins or ends a document."""


class Form(NamedTuple):
    """What a line is: the column of its first character, the length of `- ` before its entry (0
    where there is none), its key.

    `makes` is dict or list where the value is a new one each time; `waits` says that the value, if
    there is one, comes below.
    """

    kind: int
    column: int = 0
    dash: int = 0
    key: str | None = None
    value: Any = None
    makes: type[dict[str, Any] | list[Any]] | None = None
    waits: bool = False


REMEMBERED = 1 << 15
"""Lines whose forms are kept, also from one text to the next: versions of an API share most."""

LONGEST_KEY = 500
"""Characters of a key with its quotes; libyaml refuses those above 1,024."""

# No indicator (YAML 1.2, 5.3), and no key begins with `<`, which may merge.
_FIRST = r"\w$./(+~^;\\="
PLAIN_REST = r"[^\s:#]*(?:(?:(?<=\S)#|:(?=\S)|\x20+(?=[^\s#]))[^\s:#]*)*"
"""What may follow in a line of a plain scalar (YAML 1.2, 7.3.3), outside of flow collections."""

_KEY_REST = r"[^\s:#]*(?:(?:(?<=\S)#|:(?=\S)|\x20+(?=[^\s#:]))[^\s:#]*)*"
_KEY = (
    rf"(?P<key>[{_FIRST}]{_KEY_REST}"
    r"|'(?P<single_key>[^'\t]*)'"
    r'|"(?P<double_key>[^"\\\t]*)"):(?:\x20+|$)'
)
_VALUE = (
    rf"(?P<plain>-?[{_FIRST}<]{PLAIN_REST})"
    r"|'(?P<single>[^'\t]*)'"
    r'|"(?P<double>[^"\\\t]*)"'
    r"|(?P<object>\{\})|(?P<list>\[\])|(?P<block>[|>]-?)(?=\x20*$)"
)
_DASH = r"(?P<dash>-\x20+)?"
_LINE = re.compile(rf"{_DASH}(?:{_KEY})?(?:{_VALUE})?\x20*(?:(?<=\x20)#[^\t]*)?")
_BEGINNING = re.compile(rf"{_DASH}(?:{_KEY})?")
_BOUNDARY = re.compile(r"(?:---|\.\.\.)(?:\s|$)|%")


@lru_cache(maxsize=REMEMBERED)
def form_of(line: str) -> Form:
    """The form of a line; most lines of a description occur more than once."""
    body = line.lstrip(" ")
    column = len(line) - len(body)
    if not body or body[0] == "#":
        return Form(NOTHING)
    if _BOUNDARY.match(body):
        return Form(BROKEN, column)
    if body == "-":
        return Form(ODD, column, 1)
    found = _LINE.fullmatch(body)
    if found is None or found.end("key") - found.start("key") > LONGEST_KEY:
        begun = _BEGINNING.match(body)
        assert begun is not None
        return Form(ODD, column, len(begun["dash"] or ""), _key(begun))
    at = column, len(found["dash"] or ""), _key(found)
    if at[1:] == (0, None):
        # It may be anything: a part of a text, a key over several lines.
        return Form(ODD, column)
    single, double = found["single"], found["double"]
    quoted = single if single is not None else double
    if quoted is not None:
        return Form(ENTRY, *at, quoted)
    if found["plain"] is not None:
        value = plain(found["plain"])
        odd = value.__class__ is Unrepresentable
        return Form(ODD, *at) if odd else Form(ENTRY, *at, value)
    if found["object"] or found["list"]:
        return Form(ENTRY, *at, None, dict if found["object"] else list)
    if found["block"] is not None:
        return Form(BLOCK, *at, found["block"])
    return Form(ODD, *at) if at[2] is None else Form(ENTRY, *at, waits=True)


def plain_of(line: str, has_key: bool) -> str | None:
    """The plain scalar of an entry, as it is written; None where it is none."""
    found = _LINE.fullmatch(line.lstrip(" "))
    if found is None or "#" in line or (_key(found) is not None) is not has_key:
        return None
    return found["plain"]


def _key(found: re.Match[str]) -> str | None:
    single, double = found["single_key"], found["double_key"]
    if single is None and double is None:
        return found["key"]
    return single if double is None else double
