"""The verdict of each change for the generated client: affected symbols and their level."""

from __future__ import annotations

import hashlib
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
    Key,
    SymbolChange,
    compare_surfaces,
)
from generator.diff.find_cause import CauseFinder
from generator.diff.messages import MESSAGES
from generator.diff.pointers import operation_pointer
from generator.diff.rule import End, Rule, rule
from generator.diff.wording import mark_code, write_message
from generator.json_types import child
from generator.model.surface import Identity, Surface

CLIENT = {
    kind: rule(
        f"client-{kind}-changed", "client", "naming", Action.CHANGED, Effect.NONE
    )
    for kind in ("method", "argument", "returns", "type", "attribute")
}
RULES: tuple[Rule, ...] = tuple(CLIENT.values())
MOST = 50


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
    finder = CauseFinder(changes)
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
    with_symbols = [
        _add_symbols(change, added.get(n, [])) for n, change in enumerate(changes)
    ]
    return [*with_symbols, *_client_changes(rest)]


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


def _add_symbols(change: Change, symbols: list[ClientSymbolChange]) -> Change:
    unique = sorted(
        dict.fromkeys(symbols), key=lambda t: (t.level.rank, t.kind, t.symbol)
    )
    worst = min((t.level for t in unique), key=lambda level: level.rank, default=None)
    if worst is None:
        # No symbol is touched: code that calls it stays right, but the server may refuse a call.
        refused = change.direction in (Direction.REQUEST, Direction.BOTH)
        breaks = change.wire is Level.BREAKING and refused
        # The same code sends its credentials to another place.
        worst = Level.WARNING if breaks or change.new_origins else Level.SAFE
    return replace(change, client=worst, client_symbols=tuple(unique[:MOST]))


def _client_changes(rest: Sequence[SymbolChange]) -> Iterator[Change]:
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
