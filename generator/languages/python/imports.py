"""Imports as values: what an annotation uses brings the line that imports it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_WHOLE = {
    "builtins": "import builtins",
    "dt": "import datetime as dt",
    "msgspec": "import msgspec",
}
_FROM = {
    "Annotated": "typing",
    "Any": "typing",
    "AsyncIterator": "collections.abc",
    "Decimal": "decimal",
    "Iterator": "collections.abc",
    "Literal": "typing",
    "Mapping": "collections.abc",
    "Self": "typing",
    "Sequence": "collections.abc",
    "TYPE_CHECKING": "typing",
    "TypeAlias": "typing",
    "UNSET": "msgspec",
    "UUID": "uuid",
    "UnsetType": "msgspec",
    "cached_property": "functools",
}
_DIGITS = re.compile(r"([0-9]{1,18})")
_THIRD_PARTY = frozenset({"msgspec"})


def import_block(symbols: Iterable[str], own: Sequence[str] = ()) -> str:
    """Import statements for symbols, and the package's own: groups with a blank line between.

    In each group `import` statements come before `from` ones, by module.
    """
    wanted = set(symbols)
    modules: dict[str, list[str]] = {}
    for symbol in in_import_order(wanted & _FROM.keys()):
        modules.setdefault(_FROM[symbol], []).append(symbol)
    lines = [(line.split()[1], line) for name, line in _WHOLE.items() if name in wanted]
    lines += [
        (m, f"from {m} import {', '.join(found)}") for m, found in modules.items()
    ]
    lines.sort(key=lambda pair: (pair[1].startswith("from"), pair[0]))
    groups = (
        ["from __future__ import annotations"],
        [line for module, line in lines if module not in _THIRD_PARTY],
        [line for module, line in lines if module in _THIRD_PARTY],
        own,
    )
    return "\n\n".join("\n".join(group) for group in groups if group)


def in_import_order(names: Iterable[str]) -> list[str]:
    """Names as isort leaves them: constants, classes, then the rest, numbers by their value."""
    return sorted(names, key=_order)


def natural(text: str) -> list[tuple[int, str]]:
    """A key to sort texts by, case aside and numbers by their value."""
    pieces = _DIGITS.split(text.lower())
    return [(int(p), "") if n % 2 else (-1, p) for n, p in enumerate(pieces)]


def _order(name: str) -> tuple[int, list[tuple[int, str]], str]:
    kind = 1 if name[0].isupper() else 2
    if len(name) > 1 and name.isupper():
        kind = 0
    return kind, natural(name), name
