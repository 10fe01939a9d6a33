"""The form of one line of block YAML, independent of the lines around it.

Only lines with a single meaning have a form of their own: a plain key, a plain or quoted scalar
without escapes, an empty `{}` or `[]`, a dash before any of these. Any other line is `COMPLEX`.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, NamedTuple

from generator.source.yaml_scalars import Unrepresentable, parse_plain_scalar

BLANK, ENTRY, BLOCK_SCALAR, COMPLEX, MARKER = range(5)
"""A line without content; an entry; an entry whose block scalar follows, with the header of the
scalar as its value; a line for libyaml; a line that begins or ends a document."""


class Form(NamedTuple):
    """The form of a line.

    `column` is that of its first character, `dash` the length of `- ` before its entry (0 if there
    is none). `container` is dict or list if the value is an empty one; `expects_value` if the value
    may follow in the lines below.
    """

    kind: int
    column: int = 0
    dash: int = 0
    key: str | None = None
    value: Any = None
    container: type[dict[str, Any] | list[Any]] | None = None
    expects_value: bool = False


MAX_CACHED_LINES = 1 << 15
"""Lines whose forms are cached, also from one text to the next: versions of an API share most."""

MAX_KEY = 500
"""Characters of a key with its quotes; libyaml refuses more than 1,024."""

# Not an indicator (YAML 1.2, 5.3); a key does not begin with `<`, which may be a merge key.
_FIRST_CHARACTER = r"\w$./(+~^;\\="
PLAIN_REST = r"[^\s:#]*(?:(?:(?<=\S)#|:(?=\S)|\x20+(?=[^\s#]))[^\s:#]*)*"
"""The rest of a line of a plain scalar (YAML 1.2, 7.3.3), outside of flow collections."""

_KEY_REST = r"[^\s:#]*(?:(?:(?<=\S)#|:(?=\S)|\x20+(?=[^\s#:]))[^\s:#]*)*"
_KEY = (
    rf"(?P<key>[{_FIRST_CHARACTER}]{_KEY_REST}"
    r"|'(?P<single_key>[^'\t]*)'"
    r'|"(?P<double_key>[^"\\\t]*)"):(?:\x20+|$)'
)
_VALUE = (
    rf"(?P<plain>-?[{_FIRST_CHARACTER}<]{PLAIN_REST})"
    r"|'(?P<single>[^'\t]*)'"
    r'|"(?P<double>[^"\\\t]*)"'
    r"|(?P<object>\{\})|(?P<list>\[\])|(?P<block>[|>]-?)(?=\x20*$)"
)
_DASH = r"(?P<dash>-\x20+)?"
_LINE = re.compile(rf"{_DASH}(?:{_KEY})?(?:{_VALUE})?\x20*(?:(?<=\x20)#[^\t]*)?")
_BEGINNING = re.compile(rf"{_DASH}(?:{_KEY})?")
_BOUNDARY = re.compile(r"(?:---|\.\.\.)(?:\s|$)|%")


@lru_cache(maxsize=MAX_CACHED_LINES)
def form_of(line: str) -> Form:
    """Return the form of a line; most lines of a description occur more than once."""
    body = line.lstrip(" ")
    column = len(line) - len(body)
    if not body or body[0] == "#":
        return Form(BLANK)
    if _BOUNDARY.match(body):
        return Form(MARKER, column)
    if body == "-":
        return Form(COMPLEX, column, 1)
    match = _LINE.fullmatch(body)
    if match is None or match.end("key") - match.start("key") > MAX_KEY:
        prefix = _BEGINNING.match(body)
        assert prefix is not None
        return Form(COMPLEX, column, len(prefix["dash"] or ""), _key_of(prefix))
    position = column, len(match["dash"] or ""), _key_of(match)
    if position[1:] == (0, None):
        # It may be part of a scalar, or a key over several lines.
        return Form(COMPLEX, column)
    single, double = match["single"], match["double"]
    quoted = single if single is not None else double
    if quoted is not None:
        return Form(ENTRY, *position, quoted)
    if match["plain"] is not None:
        value = parse_plain_scalar(match["plain"])
        is_unrepresentable = value.__class__ is Unrepresentable
        return (
            Form(COMPLEX, *position)
            if is_unrepresentable
            else Form(ENTRY, *position, value)
        )
    if match["object"] or match["list"]:
        return Form(ENTRY, *position, None, dict if match["object"] else list)
    if match["block"] is not None:
        return Form(BLOCK_SCALAR, *position, match["block"])
    return (
        Form(COMPLEX, *position)
        if position[2] is None
        else Form(ENTRY, *position, expects_value=True)
    )


def plain_scalar_of(line: str, has_key: bool) -> str | None:
    """Return the plain scalar of an entry, as written; None if the value is of another kind."""
    match = _LINE.fullmatch(line.lstrip(" "))
    if match is None or "#" in line or (_key_of(match) is not None) is not has_key:
        return None
    return match["plain"]


def _key_of(match: re.Match[str]) -> str | None:
    single, double = match["single_key"], match["double_key"]
    if single is None and double is None:
        return match["key"]
    return single if double is None else double
