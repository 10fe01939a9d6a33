"""How callers write an operation in the generated client, before and after."""

from __future__ import annotations

from collections.abc import Mapping

from generator.diff.changes import ChangeList
from generator.diff.pointers import Key, operation_at
from generator.model.surface import Identity, Surface
from generator.record import record


@record
class Calls:
    """The lines of one call in the old and in the new client; none where there is no such call."""

    before: tuple[str, ...]
    after: tuple[str, ...]


def calls(changes: ChangeList, old: Surface, new: Surface) -> Mapping[Key, Calls]:
    """The call of each operation that a change reaches, by method and path in the new version (in
    the old one, if it is gone); only where the two are not the same."""
    came_from = _moved(changes)
    found: dict[Key, Calls] = {}
    for key in sorted(
        {(o.method, o.path) for change in changes.changes for o in change.operations}
    ):
        made = Calls(_lines(old, came_from.get(key, key)), _lines(new, key))
        if made.before != made.after:
            found[key] = made
    return found


def _moved(changes: ChangeList) -> dict[Key, Key]:
    """Where operations were that have another method or path now."""
    found: dict[Key, Key] = {}
    for change in changes.changes:
        if change.kind != "operation" or change.old is None or change.new is None:
            continue
        was, now = operation_at(change.old.pointer), operation_at(change.new.pointer)
        if was and now and change.old.present and change.new.present and was != now:
            found[now] = was
    return found


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
