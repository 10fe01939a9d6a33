"""What the page of a report shows side by side: descriptions, values, and calls of the client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field

from generator.diff.calls import Calls
from generator.diff.changes import Change
from generator.diff.pointers import Key, root_of
from generator.json_types import Json, JsonObject, tokens, walked
from generator.record import record
from generator.report.side_by_side import Row, named_lines, rows, shortened
from generator.report.value_lines import tells


@record
class Background:
    """What a report shows beside the changes: both descriptions (lifted), and the calls of the
    client that are not what they were."""

    old: JsonObject = field(default_factory=dict)
    new: JsonObject = field(default_factory=dict)
    calls: Mapping[Key, Calls] = field(default_factory=dict)


def root_rows(background: Background, root: str, group: Sequence[Change]) -> list[Row]:
    """The named thing before and after; nothing where it is on one side only."""
    was = next(
        (
            pointer
            for change in group
            if change.old and change.old.present
            for pointer in [root_of(change.old.pointer)]
            if pointer and change.new and root_of(change.new.pointer) == root
        ),
        root,
    )
    old, new = _at(background.old, was), _at(background.new, root)
    if old is None or new is None or len(tokens(root)) < 3:
        return []
    return shortened(rows(old, new))


def value_rows(change: Change) -> list[Row]:
    """The values of a change themselves, where they say more than its sentence."""
    if change.kind in ("operation", "component"):
        return []
    old = change.old.value if change.old and change.old.present else None
    new = change.new.value if change.new and change.new.present else None
    return shortened(rows(old, new)) if tells(old) or tells(new) else []


def call_rows(call: Calls) -> list[Row]:
    """A call before and after, argument by argument."""
    return named_lines(_named(call.before), _named(call.after))


def _named(lines: Sequence[str]) -> dict[str, str]:
    """The lines of a call by what they are: the method, an argument by its name, the end."""
    last = len(lines) - 1
    return {
        "(" if not n else ")" if n == last else line.partition(":")[0]: line
        for n, line in enumerate(lines)
    }


def _at(value: Json, pointer: str) -> Json:
    """What a pointer leads to; None where that is nothing."""
    keys = tokens(pointer)
    value_there, reached = walked(value, keys)
    return value_there if reached == len(keys) else None
