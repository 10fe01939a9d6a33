"""Finds the change that explains why a symbol of the generated client changed."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from generator.diff.changes import Action, Change, Direction, Level
from generator.diff.client_symbols import (
    BECAME_REQUIRED,
    MAY_BE_NONE,
    MAY_BE_UNSET,
    REMOVED,
    RENAMED,
    SymbolChange,
)
from generator.record import record

# The areas of rules that can explain a changed symbol.
_NAMING = ("naming", "operation", "parameter", "property")
_TYPING = (
    *("type", "null", "enum", "array", "choice", "property", "required", "parameter"),
    *("status", "media-type", "body", "naming", "default"),
)
# The areas that explain a reason best.
_BEST = {
    MAY_BE_NONE: ("null",),
    MAY_BE_UNSET: ("required",),
    BECAME_REQUIRED: ("required",),
    REMOVED: ("property", "parameter", "operation", "naming"),
    RENAMED: _NAMING,
}


@record
class _Index:
    """Pointers of changes in order, so that all below a pointer are found at once."""

    pointers: list[str]
    changes: list[int]

    @staticmethod
    def of(pairs: list[tuple[str, int]]) -> _Index:
        pairs.sort()
        return _Index([p for p, _ in pairs], [n for _, n in pairs])

    def below(self, pointer: str) -> Iterator[int]:
        """Yield the changes at a pointer and below it."""
        n = bisect_left(self.pointers, pointer)
        while pointer and n < len(self.pointers):
            other = self.pointers[n]
            if not other.startswith(pointer):
                return
            if len(other) == len(pointer) or other[len(pointer)] == "/":
                yield self.changes[n]
            n += 1


class CauseFinder:
    """Looks up changes by the pointers and operations that symbols have."""

    def __init__(self, changes: Sequence[Change]) -> None:
        """Index the changes."""
        self._changes = changes
        olds: list[tuple[str, int]] = []
        news: list[tuple[str, int]] = []
        self._by_operation: dict[tuple[str, str], list[int]] = {}
        for n, change in enumerate(changes):
            for place in (
                (change.old, change.new),
                *((p.old, p.new) for p in change.places),
            ):
                for side, pairs in zip(place, (olds, news), strict=True):
                    if side is not None:
                        pairs.append((side.pointer, n))
            for reached in change.operations:
                self._by_operation.setdefault(
                    (reached.method, reached.path), []
                ).append(n)
        self._old, self._new = _Index.of(olds), _Index.of(news)

    def cause(self, symbol_change: SymbolChange) -> int | None:
        """Return the change that explains a changed symbol, None where there is none."""
        candidates = set(self._at(symbol_change))
        areas = _NAMING if symbol_change.change.why == RENAMED else _TYPING
        fitting = [n for n in candidates if self._changes[n].area in areas]
        if symbol_change.change.kind == "returns":
            fitting = [n for n in fitting if self._answers(n)]
        harmless = (
            symbol_change.change.level is Level.SAFE
            and symbol_change.change.kind != "method"
        )
        of_method = symbol_change.head[0] in ("operation", "iterator")
        if not fitting and of_method and not harmless:
            of_it = self._by_operation.get(
                (symbol_change.head[1], symbol_change.head[2]), ()
            )
            fitting = [n for n in of_it if self._explains(n, symbol_change)]
        return (
            min(fitting, key=lambda n: self._rank(n, symbol_change))
            if fitting
            else None
        )

    def _at(self, symbol_change: SymbolChange) -> Iterator[int]:
        before, after = symbol_change.pointers
        if symbol_change.change.kind == "method":
            return
        if symbol_change.change.kind == "type" and not (
            symbol_change.old and symbol_change.new
        ):
            yield from self._exactly(self._old, before)
            yield from self._exactly(self._new, after)
            # The second class of a type is there while it travels differently in two directions.
            for n in (*self._old.below(before), *self._new.below(after)):
                if self._changes[n].rule.startswith(("read-only", "write-only")):
                    yield n
            return
        if before:
            yield from self._old.below(before)
        if after:
            yield from self._new.below(after)

    def _exactly(self, index: _Index, pointer: str) -> Iterator[int]:
        n = bisect_left(index.pointers, pointer)
        while pointer and n < len(index.pointers) and index.pointers[n] == pointer:
            yield index.changes[n]
            n += 1

    def _explains(self, n: int, symbol_change: SymbolChange) -> bool:
        """Whether a change of the same operation explains a change of its method or members."""
        change, kind = self._changes[n], symbol_change.change.kind
        if kind == "method":
            gone = not (symbol_change.old and symbol_change.new)
            if gone and symbol_change.head[0] == "iterator":
                # An operation stays but loses its pagination when its response or its query does.
                whole = change.rule in ("operation-added", "operation-removed")
                return whole or change.area in _TYPING
            areas = ("operation", "webhook") if gone else ("naming", "operation")
            return change.area in areas
        if kind == "returns":
            ways = {
                way.location
                for reached in change.operations[:1]
                for way in reached.parts
            }
            return "response" in ways and change.area in _TYPING
        if change.rule in ("operation-moved", "path-template-renamed"):
            return False
        return change.kind in ("request-body", "media-type") or (
            change.area in ("body", "type")
            and change.direction is not Direction.RESPONSE
        )

    def _answers(self, n: int) -> bool:
        """Whether a change concerns what a successful call returns."""
        ways = [way for reached in self._changes[n].operations for way in reached.parts]
        return any(w.location == "response" and w.status[:1] not in "345" for w in ways)

    def _rank(
        self, n: int, symbol_change: SymbolChange
    ) -> tuple[bool, bool, bool, bool, int]:
        change = self._changes[n]
        pointers = symbol_change.pointers
        exact = any(
            side is not None and side.pointer in pointers
            for side in (change.old, change.new)
        )
        named = change.action in (Action.RENAMED, Action.MOVED)
        gone = (symbol_change.new is None) is (change.action is Action.REMOVED)
        renaming = symbol_change.change.why == RENAMED
        best = change.area in _BEST.get(
            symbol_change.change.why, ("type", "enum", "property")
        )
        return (not best, not exact, named is not renaming, not gone, n)
