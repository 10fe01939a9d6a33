"""A Document and its Overlays -> the corrected Document, whose places are still the original's."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import islice
from typing import TypeAlias

from jsonpath_rfc9535 import JSONPathNode
from jsonpath_rfc9535.exceptions import JSONPathError

from generator.findings import Checked, Code, Finding
from generator.json_types import Json
from generator.overlay.codes import INVALID, NO_MATCH
from generator.overlay.marks import EditedMarks
from generator.overlay.read import Action, read_overlay
from generator.source.document import Document, Source
from generator.source.limits import MAX_DEPTH, TOO_DEEP_MESSAGE

Fault: TypeAlias = tuple[Code, str]

MAX_SELECTED = 1_000_000
"""Places that a target may come to at any step, counted as often as it comes to them."""

MAX_WRITTEN = 4_000_000
"""Characters that all updates together may write, as JSON."""


@dataclass(slots=True)
class _Room:
    """How many characters may still be written: updates of what updates made grow twofold."""

    left: int


def apply_all(document: Document, source: Source) -> Checked[Document]:
    """The document as the Overlays of its source correct it, one action after the other.

    An action sees what those before it have made. Objects are merged, lists take what an update
    holds at their end. An action that selects nothing is a warning; one that cannot be applied is
    an error.
    """
    data = _copy(document.data)
    marks = EditedMarks(document.marks, data)
    findings: list[Finding] = []
    room = _Room(MAX_WRITTEN)
    for name in source.overlays:
        overlay = read_overlay(Source(name, {name: source.files[name]}))
        findings += overlay.findings
        if overlay.value is None:
            continue
        said, actions = overlay.value
        for action in actions:
            fault = _carry_out(action, data, marks, room)
            if fault is not None:
                code, message = fault
                where = f"{action.pointer}/target"
                findings.append(Finding(code, message, said.locate(where)))
            if room.left < 0:
                return Checked(None, tuple(findings))
    return Checked(replace(document, data=data, marks=marks), tuple(findings))


def _carry_out(
    action: Action, data: Json, marks: EditedMarks, room: _Room
) -> Fault | None:
    try:
        nodes = _selected(action, data)
    except (JSONPathError, RecursionError) as error:
        return INVALID, f"the target {action.text} cannot be evaluated: {error}"
    if len(nodes) > MAX_SELECTED:
        return (
            INVALID,
            f"the target {action.text} selects more than {MAX_SELECTED:,} values",
        )
    if not nodes:
        return NO_MATCH, f"the target {action.text} selects nothing in the description"
    if action.remove:
        return _remove(action, nodes, data, marks)
    room.left -= len(nodes) * len(json.dumps(action.update))
    if room.left < 0:
        return (
            INVALID,
            f"updates up to {action.text} write more than {MAX_WRITTEN:,} characters",
        )
    deep = _depth(action.update)
    for node in nodes:
        if len(node.location) + deep > MAX_DEPTH:
            return (
                INVALID,
                f"with the update of {action.text}, the description is {TOO_DEEP_MESSAGE}",
            )
        target = node.value
        if isinstance(target, dict) and isinstance(action.update, Mapping):
            _merge(target, action.update, marks)
        elif isinstance(target, list):
            _extend(target, action.update, marks)
        else:
            kind = "an object" if isinstance(target, dict) else "a plain value"
            return (
                INVALID,
                f"{action.text} selects {kind} at {node.path()}, which this update does not "
                "fit: an object is merged into an object",
            )
    return None


def _selected(action: Action, data: Json) -> list[JSONPathNode]:
    """What a target selects, each place once, and one more than there may be where they are more.

    Between the steps of a path the same place counts once, too: `$..*..*` comes to most of them by
    many ways.
    """
    found: list[JSONPathNode] = [
        JSONPathNode(value=data, location=(), parent=None, root=data)  # type: ignore[arg-type]
    ]
    for segment in action.target.segments:
        reached = islice(segment.resolve(found), MAX_SELECTED + 1)
        found = list({node.location: node for node in reached}.values())
    return found


def _depth(value: Json) -> int:
    """Levels of a value that is read, and so is not too deep itself."""
    if isinstance(value, Mapping):
        return 1 + max(map(_depth, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(_depth, value), default=0)
    return 0


def _remove(
    action: Action, nodes: list[JSONPathNode], data: Json, marks: EditedMarks
) -> Fault | None:
    # From the end, so that the places of those before stay what they are.
    for location in sorted(
        {node.location for node in nodes}, key=_sortable, reverse=True
    ):
        if not location:
            return (
                INVALID,
                f"the target {action.text} selects the whole description, which cannot be removed",
            )
        parent: Json = data
        for key in location[:-1]:
            parent = _member(parent, key)
        last = location[-1]
        if isinstance(parent, dict) and isinstance(last, str):
            parent.pop(last, None)
        elif isinstance(parent, list) and isinstance(last, int):
            marks.removed(parent, last)
            del parent[last]
    return None


def _sortable(location: tuple[int | str, ...]) -> list[tuple[int, str]]:
    return [(key, "") if isinstance(key, int) else (0, key) for key in location]


def _member(parent: Json, key: int | str) -> Json:
    if isinstance(parent, Mapping):
        return parent[str(key)]
    if isinstance(parent, list) and isinstance(key, int):
        item: Json = parent[key]
        return item
    return None


def _merge(
    target: dict[str, Json], update: Mapping[str, Json], marks: EditedMarks
) -> None:
    for key, value in update.items():
        before = target.get(key)
        if isinstance(before, dict) and isinstance(value, Mapping):
            _merge(before, value, marks)
        elif isinstance(before, list) and isinstance(value, list):
            _extend(before, value, marks)
        else:
            target[key] = _copy(value)


def _extend(target: list[Json], update: Json, marks: EditedMarks) -> None:
    items = update if isinstance(update, list) else [update]
    marks.appended(target, len(items))
    target.extend(_copy(item) for item in items)


def _copy(value: Json) -> Json:
    """A value whose every part is its own; as deep as a document may be."""
    if isinstance(value, Mapping):
        return {key: _copy(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_copy(item) for item in value]
    return value
