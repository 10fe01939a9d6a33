"""The verdict of each change for the generated client: affected symbols and their level."""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator.diff.changes import (
    Action,
    AffectedOperation,
    Change,
    ClientSymbolChange,
    Confidence,
    Direction,
    Effect,
    Level,
    MessagePart,
    Side,
)
from generator.diff.client_symbols import (
    BECAME_REQUIRED,
    MAY_BE_NONE,
    MAY_BE_UNSET,
    REMOVED,
    RENAMED,
    Key,
    SymbolChange,
    compare_surfaces,
)
from generator.diff.messages import MESSAGES
from generator.diff.pointers import operation_pointer
from generator.diff.rule import End, Rule, rule
from generator.diff.wording import mark_code, write_message
from generator.json_types import child
from generator.model.surface import Identity, Surface
from generator.record import record

CLIENT = {
    kind: rule(
        f"client-{kind}-changed", "client", "naming", Action.CHANGED, Effect.NONE
    )
    for kind in ("method", "argument", "returns", "type", "attribute")
}
RULES: tuple[Rule, ...] = tuple(CLIENT.values())
MOST = 50

# What a symbol_change may be caused by: areas of rules, by what became of the symbol.
_NAMING = ("naming", "operation", "parameter", "property")
_TYPING = (
    *("type", "null", "enum", "array", "choice", "property", "required", "parameter"),
    *("status", "media-type", "body", "naming", "default"),
)
# The areas that explain best why a symbol is not what it was.
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


def add_client_impact(
    changes: Sequence[Change],
    old: Surface,
    new: Surface,
    moved: Mapping[Key, Key],
) -> list[Change]:
    """Return the changes with the symbols they affect, and those that only the client has."""
    renamed = {
        str(c.old.value): str(c.new.value)
        for c in changes
        if c.rule == "schema-renamed" and c.old and c.new
    }
    finder = _Finder(changes)
    added: dict[int, list[ClientSymbolChange]] = {}
    rest: list[SymbolChange] = []
    for symbol_change in compare_surfaces(
        old, new, moved, renamed, _heads(changes, new)
    ):
        n = finder.cause(symbol_change)
        if n is not None:
            added.setdefault(n, []).append(symbol_change.change)
        elif symbol_change.change.level is not Level.SAFE:
            rest.append(symbol_change)
    with_symbols = [_with(change, added.get(n, [])) for n, change in enumerate(changes)]
    return [*with_symbols, *_own(rest)]


def _heads(changes: Sequence[Change], new: Surface) -> Iterator[Identity]:
    """Yield the methods and types that may have changed, by the operations and pointers of
    changes."""
    for change in changes:
        for reached in change.operations:
            yield "operation", reached.method, reached.path
            yield "iterator", reached.method, reached.path
    roots = {change.root for change in changes}
    roots |= {c.old.pointer for c in changes if c.old} | {
        c.new.pointer for c in changes if c.new
    }
    prefixes: set[str] = set()
    for root in roots:
        while root and root not in prefixes:
            prefixes.add(root)
            root = root.rpartition("/")[0]
    for key, symbol in new.heads.items():
        if key[0] == "type" and symbol.pointer in prefixes:
            yield key


class _Finder:
    def __init__(self, changes: Sequence[Change]) -> None:
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
                # An operation may stay and page no more, by what its answer or its query has lost.
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


def _with(change: Change, symbols: list[ClientSymbolChange]) -> Change:
    unique = sorted(
        dict.fromkeys(symbols), key=lambda t: (t.level.rank, t.kind, t.symbol)
    )
    worst = min((t.level for t in unique), key=lambda level: level.rank, default=None)
    if worst is None:
        # No symbol is touched: code that calls it stays right, but the server may refuse a call.
        refused = change.direction in (Direction.REQUEST, Direction.BOTH)
        breaks = change.wire is Level.BREAKING and refused
        worst = Level.WARNING if breaks else Level.SAFE
    return replace(change, client=worst, client_symbols=tuple(unique[:MOST]))


def _own(rest: Sequence[SymbolChange]) -> Iterator[Change]:
    """Build the changes of the client alone, one for each symbol."""
    for symbol_change in rest:
        changed, head = symbol_change.change, symbol_change.head
        operations: tuple[AffectedOperation, ...] = ()
        root = child("/components/schemas", head[1])
        if head[0] in ("operation", "iterator"):
            root = operation_pointer(head[1], head[2])
            operations = (
                AffectedOperation(
                    head[1], head[2], "", (), (MessagePart("operation"),)
                ),
            )
        text = "\x1f".join(
            (changed.kind, *head, changed.symbol, changed.before, changed.after)
        )
        item = CLIENT[changed.kind]
        texts = MESSAGES[item.id]
        yield Change(
            item.id,
            item.kind,
            item.area,
            item.action,
            Effect.NONE,
            Direction.NEITHER,
            Level.SAFE,
            changed.level,
            Confidence.HIGH,
            hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16],
            changed.symbol,
            root,
            _side(
                symbol_change.old.pointer if symbol_change.old else "", changed.before
            ),
            _side(
                symbol_change.new.pointer if symbol_change.new else "", changed.after
            ),
            (),
            operations,
            (changed,),
            write_message(
                item.id,
                mark_code(changed.symbol),
                "",
                End("", changed.before or None, present=bool(changed.before)),
                End("", changed.after or None, present=bool(changed.after)),
            ),
            texts.why,
            texts.remedy,
            ("none: nothing that is sent or received changed",),
        )


def _side(pointer: str, value: str) -> Side | None:
    return Side(pointer, 0, 0, True, value) if pointer else None
