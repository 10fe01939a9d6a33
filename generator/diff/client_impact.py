"""The client's verdict of every change: which symbols it touches, and how bad that is."""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from generator.diff.changes import (
    Action,
    Change,
    ClientTouch,
    Confidence,
    Direction,
    Effect,
    Level,
    Reached,
    Side,
    Way,
)
from generator.diff.client_symbols import (
    BECAME_REQUIRED,
    MAY_BE_NONE,
    MAY_BE_UNSET,
    REMOVED,
    RENAMED,
    Key,
    Touch,
    touches,
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

# What a touch may be caused by: areas of rules, by what became of the symbol.
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
    """The pointers of changes in order, so that all below one are found at once."""

    pointers: list[str]
    changes: list[int]

    @staticmethod
    def of(pairs: list[tuple[str, int]]) -> _Index:
        pairs.sort()
        return _Index([p for p, _ in pairs], [n for _, n in pairs])

    def below(self, pointer: str) -> Iterator[int]:
        """The changes at a pointer and below it."""
        n = bisect_left(self.pointers, pointer)
        while pointer and n < len(self.pointers):
            found = self.pointers[n]
            if not found.startswith(pointer):
                return
            if len(found) == len(pointer) or found[len(pointer)] == "/":
                yield self.changes[n]
            n += 1


def judged(
    changes: Sequence[Change],
    old: Surface,
    new: Surface,
    moved: Mapping[Key, Key],
) -> list[Change]:
    """The changes with what they touch in the client, and those that only the client sees."""
    renamed = {
        str(c.old.value): str(c.new.value)
        for c in changes
        if c.rule == "schema-renamed" and c.old and c.new
    }
    found = _Finder(changes)
    added: dict[int, list[ClientTouch]] = {}
    rest: list[Touch] = []
    for touch in touches(old, new, moved, renamed, _heads(changes, new)):
        n = found.cause(touch)
        if n is not None:
            added.setdefault(n, []).append(touch.told)
        elif touch.told.level is not Level.SAFE:
            rest.append(touch)
    made = [_with(change, added.get(n, [])) for n, change in enumerate(changes)]
    return [*made, *_own(rest)]


def _heads(changes: Sequence[Change], new: Surface) -> Iterator[Identity]:
    """The methods and types that may have changed: of what is reached, and of what stands there."""
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

    def cause(self, touch: Touch) -> int | None:
        """The change that a touch comes from, None where there is none."""
        found = set(self._at(touch))
        areas = _NAMING if touch.told.why == RENAMED else _TYPING
        fitting = [n for n in found if self._changes[n].area in areas]
        if touch.told.kind == "returns":
            fitting = [n for n in fitting if self._answers(n)]
        harmless = touch.told.level is Level.SAFE and touch.told.kind != "method"
        of_method = touch.head[0] in ("operation", "iterator")
        if not fitting and of_method and not harmless:
            of_it = self._by_operation.get((touch.head[1], touch.head[2]), ())
            fitting = [n for n in of_it if self._explains(n, touch)]
        return min(fitting, key=lambda n: self._rank(n, touch)) if fitting else None

    def _at(self, touch: Touch) -> Iterator[int]:
        before, after = touch.pointers
        if touch.told.kind == "method":
            return
        if touch.told.kind == "type" and not (touch.old and touch.new):
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

    def _explains(self, n: int, touch: Touch) -> bool:
        """Whether a change of the same operation explains what became of its method or members."""
        change, kind = self._changes[n], touch.told.kind
        if kind == "method":
            gone = not (touch.old and touch.new)
            if gone and touch.head[0] == "iterator":
                # An operation may stay and page no more, by what its answer or its query has lost.
                whole = change.rule in ("operation-added", "operation-removed")
                return whole or change.area in _TYPING
            areas = ("operation", "webhook") if gone else ("naming", "operation")
            return change.area in areas
        if kind == "returns":
            ways = {
                way.location
                for reached in change.operations[:1]
                for way in reached.ways
            }
            return "response" in ways and change.area in _TYPING
        if change.rule in ("operation-moved", "path-template-renamed"):
            return False
        return change.kind in ("request-body", "media-type") or (
            change.area in ("body", "type")
            and change.direction is not Direction.RESPONSE
        )

    def _answers(self, n: int) -> bool:
        """Whether a change bears on what a successful call returns."""
        ways = [way for reached in self._changes[n].operations for way in reached.ways]
        return any(w.location == "response" and w.status[:1] not in "345" for w in ways)

    def _rank(self, n: int, touch: Touch) -> tuple[bool, bool, bool, bool, int]:
        change = self._changes[n]
        pointers = touch.pointers
        exact = any(
            side is not None and side.pointer in pointers
            for side in (change.old, change.new)
        )
        named = change.action in (Action.RENAMED, Action.MOVED)
        gone = (touch.new is None) is (change.action is Action.REMOVED)
        renaming = touch.told.why == RENAMED
        best = change.area in _BEST.get(touch.told.why, ("type", "enum", "property"))
        return (not best, not exact, named is not renaming, not gone, n)


def _with(change: Change, told: list[ClientTouch]) -> Change:
    unique = sorted(dict.fromkeys(told), key=lambda t: (t.level.rank, t.kind, t.symbol))
    worst = min((t.level for t in unique), key=lambda level: level.rank, default=None)
    if worst is None:
        # No symbol is touched: code that calls it stays right, but the server may refuse a call.
        refused = change.direction in (Direction.REQUEST, Direction.BOTH)
        breaks = change.wire is Level.BREAKING and refused
        worst = Level.WARNING if breaks else Level.SAFE
    return replace(change, client=worst, touches=tuple(unique[:MOST]))


def _own(rest: Sequence[Touch]) -> Iterator[Change]:
    """Changes of the client alone, one for each symbol."""
    for touch in rest:
        told, head = touch.told, touch.head
        operations: tuple[Reached, ...] = ()
        root = child("/components/schemas", head[1])
        if head[0] in ("operation", "iterator"):
            root = operation_pointer(head[1], head[2])
            operations = (Reached(head[1], head[2], "", (), (Way("operation"),)),)
        text = "\x1f".join((told.kind, *head, told.symbol, told.before, told.after))
        item = CLIENT[told.kind]
        texts = MESSAGES[item.id]
        yield Change(
            item.id,
            item.kind,
            item.area,
            item.action,
            Effect.NONE,
            Direction.NEITHER,
            Level.SAFE,
            told.level,
            Confidence.HIGH,
            hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16],
            told.symbol,
            root,
            _side(touch.old.pointer if touch.old else "", told.before),
            _side(touch.new.pointer if touch.new else "", told.after),
            (),
            operations,
            (told,),
            write_message(
                item.id,
                mark_code(told.symbol),
                "",
                End("", told.before or None, present=bool(told.before)),
                End("", told.after or None, present=bool(told.after)),
            ),
            texts.why,
            texts.remedy,
            ("none: nothing that is sent or received changed",),
        )


def _side(pointer: str, value: str) -> Side | None:
    return Side(pointer, 0, 0, True, value) if pointer else None
