"""Names of a target: gather, propose, settle collisions in a fixed order, freeze."""

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
    """The words of a name in any style, in their own case: "userID-v2" gives user, ID, v2.

    Letters with marks lose them, other scripts become their code points; a text of signs alone
    gives the names of the signs, and an empty one nothing.
    """
    plain = text if text.isascii() else _to_ascii(text)
    found = [word for run in _NOT_WORD.split(plain) for word in _WORD.findall(run)]
    if not found:
        found = [_SIGNS[sign] for sign in plain if sign in _SIGNS]
    return tuple(found)


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
    """Words as snake_case."""
    return "_".join(word.lower() for word in parts)


def pascal(parts: Iterable[str]) -> str:
    """Words as PascalCase; the case inside a word stays."""
    return "".join(word[0].upper() + word[1:] for word in parts)


def settle(
    wanted: Iterable[tuple[K, str]],
    taken: Collection[str] = (),
    fold: Callable[[str], str] = str,
) -> dict[K, str]:
    """A different name for every key, as close to the wanted one as can be.

    The first to want a name gets it; later ones get `_2`, `_3` and so on. Two names collide when
    `fold` makes them equal. Nobody gets a name that is `taken`, nor a numbered name that another
    key wants outright.
    """
    asked = list(wanted)
    outright = {fold(name) for _, name in asked}
    used = {fold(name) for name in taken}
    counters: dict[str, int] = {}
    given: dict[K, str] = {}
    for key, name in asked:
        final = name
        if fold(final) in used:
            n = counters.get(fold(name), 2)
            while fold(final) in used or fold(final) in outright:
                final, n = f"{name}_{n}", n + 1
            counters[fold(name)] = n
        used.add(fold(final))
        given[key] = final
    return given


def without_prefix(parts: tuple[str, ...], prefix: tuple[str, ...]) -> tuple[str, ...]:
    """Words without the words of a prefix, case aside; all of them if nothing would be left."""
    folded = tuple(word.lower() for word in parts[: len(prefix)])
    if folded == tuple(word.lower() for word in prefix) and len(parts) > len(prefix):
        return parts[len(prefix) :]
    return parts
