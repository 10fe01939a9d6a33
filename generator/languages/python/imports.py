"""Import statements as data: each symbol that an annotation uses names its import."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from generator.languages.python.views.code import Import, Imports

_WHOLE = {
    "builtins": "builtins",
    "dt": "datetime as dt",
    "msgspec": "msgspec",
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


def collect_imports(symbols: Iterable[str], own: Sequence[Import] = ()) -> Imports:
    """The imports of a module: those of symbols, then the package's own.

    In each group `import` statements come before `from` ones, by module.
    """
    wanted = set(symbols)
    modules: dict[str, list[str]] = {}
    for symbol in sort_for_import(wanted & _FROM.keys()):
        modules.setdefault(_FROM[symbol], []).append(symbol)
    statements = [Import(module) for name, module in _WHOLE.items() if name in wanted]
    statements += [Import(module, tuple(names)) for module, names in modules.items()]
    statements.sort(key=lambda statement: (bool(statement.names), statement.module))
    groups = (
        (Import("__future__", ("annotations",)),),
        tuple(s for s in statements if s.module not in _THIRD_PARTY),
        tuple(s for s in statements if s.module in _THIRD_PARTY),
        tuple(sorted(own, key=_relative_order)),
    )
    return Imports(groups)


def _relative_order(statement: Import) -> tuple[int, list[tuple[int, str]]]:
    """Return a sort key for relative imports as isort has them: the furthest package first."""
    name = statement.module.lstrip(".")
    return len(name) - len(statement.module), natural_key(name)


def sort_for_import(names: Iterable[str]) -> list[str]:
    """Sort names as isort does: constants, classes, then the rest, numbers by their value."""
    return sorted(names, key=_order)


@lru_cache(65536)
def natural_key(text: str) -> list[tuple[int, str]]:
    """Return a sort key that ignores case and compares numbers by their value."""
    pieces = _DIGITS.split(text.lower())
    return [(int(p), "") if n % 2 else (-1, p) for n, p in enumerate(pieces)]


def _order(name: str) -> tuple[int, list[tuple[int, str]], str]:
    kind = 1 if name[0].isupper() else 2
    if len(name) > 1 and name.isupper():
        kind = 0
    return kind, natural_key(name), name
