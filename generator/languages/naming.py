"""Names of a target: split names into words, join words, settle collisions in a fixed order."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Hashable, Iterable
from functools import lru_cache
from typing import TypeVar

K = TypeVar("K", bound=Hashable)

_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z]+[0-9]*")
_NOT_WORD = re.compile(r"[^A-Za-z0-9]+")
_SIGNS = {
    "+": "plus",
    "-": "minus",
    "*": "star",
    "=": "equal",
    "<": "less",
    ">": "greater",
    "!": "not",
    "$": "dollar",
    "@": "at",
    "#": "number",
    "%": "percent",
    "&": "and",
    "/": "slash",
    ".": "dot",
    "_": "underscore",
}


@lru_cache(maxsize=65536)
def words(text: str) -> tuple[str, ...]:
    """Split a name in any style into words, in their own case: "userID-v2" gives user, ID, v2.

    Diacritics are removed, and letters of other scripts become their code points. A name that
    consists of signs gives the names of the signs, and an empty name gives no words.
    """
    plain = text if text.isascii() else _to_ascii(text)
    parts = [word for run in _NOT_WORD.split(plain) for word in _WORD.findall(run)]
    if not parts:
        parts = [_SIGNS[sign] for sign in plain if sign in _SIGNS]
    return tuple(parts)


def _to_ascii(text: str) -> str:
    out = []
    for char in unicodedata.normalize("NFKD", text):
        if char.isascii():
            out.append(char)
        elif char.isalnum():
            out.append(f" u{ord(char):x} ")
        elif not unicodedata.combining(char):
            out.append(" ")
    return "".join(out)


def snake(parts: Iterable[str]) -> str:
    """Join words as snake_case."""
    return "_".join(word.lower() for word in parts)


def pascal(parts: Iterable[str]) -> str:
    """Join words as PascalCase; the case inside a word stays."""
    return "".join(word[0].upper() + word[1:] for word in parts)


def settle(
    wanted: Iterable[tuple[K, str]],
    taken: Collection[str] = (),
    fold: Callable[[str], str] = str,
) -> dict[K, str]:
    """Give every key a different name, as close to the wanted one as possible.

    The first key that wants a name gets it; later keys get `_2`, `_3` and so on. Two names collide
    if `fold` makes them equal. No key gets a name that is `taken`, nor a numbered name that another
    key wants.
    """
    pairs = list(wanted)
    proposed = {fold(name) for _, name in pairs}
    used = {fold(name) for name in taken}
    counters: dict[str, int] = {}
    names: dict[K, str] = {}
    for key, name in pairs:
        final = name
        if fold(final) in used:
            n = counters.get(fold(name), 2)
            while fold(final) in used or fold(final) in proposed:
                final, n = f"{name}_{n}", n + 1
            counters[fold(name)] = n
        used.add(fold(final))
        names[key] = final
    return names


def without_prefix(parts: tuple[str, ...], prefix: tuple[str, ...]) -> tuple[str, ...]:
    """Remove a prefix from words, ignoring case, unless nothing would be left."""
    folded = tuple(word.lower() for word in parts[: len(prefix)])
    if folded == tuple(word.lower() for word in prefix) and len(parts) > len(prefix):
        return parts[len(prefix) :]
    return parts
