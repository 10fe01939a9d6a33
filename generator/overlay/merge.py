"""Applies Overlays to a document; findings still locate the original text."""

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
from generator.source.resource_limits import MAX_DEPTH, TOO_DEEP_MESSAGE

Problem: TypeAlias = tuple[Code, str]

MAX_SELECTED = 1_000_000
"""Values that a target may select at each step, counted as often as it selects them."""

MAX_WRITTEN = 4_000_000
"""Characters of JSON that all updates together may write."""


@dataclass(slots=True)
class _Budget:
    """Characters that may still be written: updates of updates grow exponentially."""

    left: int


def apply_all(document: Document, source: Source) -> Checked[Document]:
    """Apply all actions of the Overlays of a source, in order.

    An action sees the result of those before it. Updates are merged into objects and appended to
    arrays. An action that selects nothing is a warning; one that cannot be applied is an error.
    """
    data = _copy(document.data)
    marks = EditedMarks(document.marks, data)
    findings: list[Finding] = []
    budget = _Budget(MAX_WRITTEN)
    for name in source.overlays:
        overlay = read_overlay(Source(name, {name: source.files[name]}))
        findings += overlay.findings
        if overlay.value is None:
            continue
        overlay_document, actions = overlay.value
        for action in actions:
            problem = _apply_action(action, data, marks, budget)
            if problem is not None:
                code, message = problem
                place = f"{action.pointer}/target"
                findings.append(Finding(code, message, overlay_document.locate(place)))
            if budget.left < 0:
                return Checked(None, tuple(findings))
    return Checked(replace(document, data=data, marks=marks), tuple(findings))


def _apply_action(
    action: Action, data: Json, marks: EditedMarks, budget: _Budget
) -> Problem | None:
    try:
        nodes = _select(action, data)
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
    budget.left -= len(nodes) * len(json.dumps(action.update))
    if budget.left < 0:
        return (
            INVALID,
            f"updates up to {action.text} write more than {MAX_WRITTEN:,} characters",
        )
    depth = _depth(action.update)
    for node in nodes:
        if len(node.location) + depth > MAX_DEPTH:
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
            problem = (
                "an object, but the update is not an object"
                if isinstance(target, dict)
                else "a value that is neither an object nor an array"
            )
            return (
                INVALID,
                f"the target {action.text} selects {problem} ({node.path()})",
            )
    return None


def _select(action: Action, data: Json) -> list[JSONPathNode]:
    """Return the nodes that a target selects, each once, but at most one more than the limit.

    Duplicates are also removed between the steps of a path: `$..*..*` selects most values many
    times.
    """
    nodes: list[JSONPathNode] = [
        JSONPathNode(value=data, location=(), parent=None, root=data)  # type: ignore[arg-type]
    ]
    for segment in action.target.segments:
        reached = islice(segment.resolve(nodes), MAX_SELECTED + 1)
        nodes = list({node.location: node for node in reached}.values())
    return nodes


def _depth(value: Json) -> int:
    """Return the number of levels of a value, which is within the limit itself."""
    if isinstance(value, Mapping):
        return 1 + max(map(_depth, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(_depth, value), default=0)
    return 0


def _remove(
    action: Action, nodes: list[JSONPathNode], data: Json, marks: EditedMarks
) -> Problem | None:
    # From the end, so that the indexes of earlier items stay valid.
    for location in sorted(
        {node.location for node in nodes}, key=_sort_key, reverse=True
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
            marks.record_removal(parent, last)
            del parent[last]
    return None


def _sort_key(location: tuple[int | str, ...]) -> list[tuple[int, str]]:
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
    marks.record_append(target, len(items))
    target.extend(_copy(item) for item in items)


def _copy(value: Json) -> Json:
    """Return a deep copy of a value, which is at most as deep as a document may be."""
    if isinstance(value, Mapping):
        return {key: _copy(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_copy(item) for item in value]
    return value
