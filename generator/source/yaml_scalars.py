"""Plain scalars of YAML, parsed by the core schema of YAML 1.2 (10.3.2).

So `no`, `on`, `1:30`, `1_000`, `0777` and dates are strings; only `true`, `false`, `null`, decimal
numbers, `0o17` and `0x1F` are not. The core schema reads `0777` as the integer 777; here it stays a
string, because its author meant an octal number of YAML 1.1 or a code, and never 777.
"""

from __future__ import annotations

import re
from typing import TypeAlias

Scalar: TypeAlias = "bool | int | float | str | None"


class Unrepresentable(str):
    """The text of a number that JSON has no value for: an infinity, `nan`, too many digits."""

    __slots__ = ()


_WORDS: dict[str, Scalar] = {
    "": None,
    "~": None,
    **dict.fromkeys(("null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}

_NUMBER = re.compile(
    r"(?P<integer>[-+]?(?:0|[1-9][0-9]*))"
    r"|0o(?P<octal>[0-7]+)"
    r"|0x(?P<hexadecimal>[0-9a-fA-F]+)"
    r"|(?P<decimal>[-+]?(?:\.[0-9]+|(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)"
    r"|(?P<outside>[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))"
)
_NUMBER_STARTS = frozenset("0123456789+-.")
_SURELY_PRINTABLE = 3000
_BASES = {"integer": 10, "octal": 8, "hexadecimal": 16}


def parse_number(text: str) -> int | float | str | None:
    """Return the number that a text is in the core schema, `Unrepresentable`, or None."""
    match = _NUMBER.fullmatch(text)
    if match is None or match.lastgroup is None:
        return None
    kind = match.lastgroup
    if kind == "outside":
        return Unrepresentable(text)
    if kind == "decimal":
        return parse_finite_float(text)
    return parse_integer(match.group(kind), _BASES[kind])


def parse_integer(text: str, base: int = 10) -> int | str:
    """Return an integer; `Unrepresentable` if it has more digits than Python prints (4,300)."""
    try:
        value = int(text, base)
        # With other bases, Python parses more digits than it prints.
        if base != 10 and len(text) > _SURELY_PRINTABLE:
            str(value)
    except ValueError:
        return Unrepresentable(text)
    return value


def parse_finite_float(text: str) -> float | str:
    """Return a float, or `Unrepresentable` if the number is too large."""
    value = float(text)
    return value if value - value == 0 else Unrepresentable(text)


def parse_plain_scalar(text: str) -> Scalar:
    """Return the value of a plain (unquoted, untagged) scalar."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] in _NUMBER_STARTS:
        value = parse_number(text)
        if value is not None:
            return value
    return text


class PlainScalars(dict[str, Scalar]):
    """A cache of `parse_plain_scalar`: the same few words make up most of a description."""

    def __missing__(self, text: str) -> Scalar:
        value = self[text] = parse_plain_scalar(text)
        return value
