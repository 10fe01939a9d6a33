"""How callers write an operation in the old and in the new client."""

from __future__ import annotations

from collections.abc import Mapping

from generator.diff.changes import ChangeList
from generator.diff.pointers import Key, operation_at
from generator.model.surface import Identity, Surface
from generator.record import record


@record
class Calls:
    """The lines of a call in the old and in the new client; empty where there is no such call."""

    before: tuple[str, ...]
    after: tuple[str, ...]


def compare_calls(
    changes: ChangeList, old: Surface, new: Surface
) -> Mapping[Key, Calls]:
    """Return the calls that differ, by method and path of the operations that changes affect (of
    the new version, or of the old one where the operation was removed)."""
    came_from = _moved(changes)
    changed: dict[Key, Calls] = {}
    for key in sorted(
        {(o.method, o.path) for change in changes.changes for o in change.operations}
    ):
        call = Calls(_lines(old, came_from.get(key, key)), _lines(new, key))
        if call.before != call.after:
            changed[key] = call
    return changed


def _moved(changes: ChangeList) -> dict[Key, Key]:
    """Return the old method and path of the operations that were moved."""
    moved: dict[Key, Key] = {}
    for change in changes.changes:
        if change.kind != "operation" or change.old is None or change.new is None:
            continue
        was, now = operation_at(change.old.pointer), operation_at(change.new.pointer)
        if was and now and change.old.present and change.new.present and was != now:
            moved[now] = was
    return moved


def _lines(surface: Surface, key: Key) -> tuple[str, ...]:
    identity: Identity = ("operation", *key)
    method = surface.heads.get(identity)
    if method is None:
        return ()
    members = surface.members(identity).values()
    arguments = [symbol for symbol in members if symbol.kind == "argument"]
    returns = [symbol.text for symbol in members if symbol.kind == "returns"]
    end = f") -> {returns[0]}" if returns else ")"
    if not arguments:
        return (f"{method.name}({end}",)
    listed = [
        f"    {symbol.name.rpartition('(')[2].removesuffix('=)')}: {symbol.text}"
        + ("," if symbol.required else " = ...,")
        for symbol in sorted(arguments, key=lambda symbol: not symbol.required)
    ]
    return (f"{method.name}(", *listed, end)
