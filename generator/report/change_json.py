"""A ChangeList as JSON; its shape is published in `change_report.schema.json` beside this file."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from generator.diff.changes import (
    Accepted,
    AffectedOperation,
    Bump,
    Change,
    ChangeList,
    Level,
    MessagePart,
    Side,
    VersionInfo,
)
from generator.report import change_words as words

VERSION, TAGS = 1, 100
"""The version increases when a reader of an earlier report would misread a new one. An operation
is listed with at most this many of its tags."""


def changes_json(changes: ChangeList) -> str:
    """Return the list as one JSON object, ASCII only, in the order of the list.

    Each change is one line, so that tools that compare lines show which were added and removed.
    """
    return members_by_line(changes_data(changes))


def members_by_line(value: Mapping[str, Any]) -> str:
    """Write an object with a line for each member, and for each element of a list in it."""
    members = []
    for name, member in value.items():
        text = json.dumps(member)
        if isinstance(member, list) and member:
            listed = ",\n".join(f"    {json.dumps(element)}" for element in member)
            text = f"[\n{listed}\n  ]"
        members.append(f"  {json.dumps(name)}: {text}")
    return "{\n" + ",\n".join(members) + "\n}"


def changes_data(changes: ChangeList) -> dict[str, Any]:
    """Return the list as JSON values."""
    operations, shown = changes.operations, words.operation_limit(changes)
    return {
        "format": VERSION,
        "old": _version(changes.old),
        "new": _version(changes.new),
        "summary": {
            "wire": {level.value: changes.count(level) for level in Level},
            "client": {
                level.value: changes.count(level, client=True) for level in Level
            },
            "operations": {
                "added": operations.added,
                "removed": operations.removed,
                "moved": operations.moved,
                "changed": operations.changed,
                "unchanged": operations.unchanged,
            },
            "bump": {
                "api": _bump(changes.api_bump),
                "client": _bump(changes.client_bump),
            },
        },
        "changes": [_change(change, shown) for change in changes.changes],
        "not_evaluated": [
            {
                "what": item.what,
                "reason": item.reason,
                "count": item.count,
                "pointers": list(item.pointers),
            }
            for item in changes.not_evaluated
        ],
    }


def _version(version: VersionInfo) -> dict[str, Any]:
    return {
        "document": version.document,
        "title": version.title,
        "version": version.version,
        "operations": version.operations,
    }


def _bump(bump: Bump) -> dict[str, Any]:
    return {"step": bump.step, "because": list(bump.because)}


def _change(change: Change, shown: int) -> dict[str, Any]:
    left_out = len(change.operations) - shown
    return {
        "rule": change.rule,
        "kind": change.kind,
        "area": change.area,
        "action": change.action.value,
        "effect": change.effect.value,
        "direction": change.direction.value,
        "wire": change.wire.value,
        "client": change.client.value,
        "confidence": change.confidence.value,
        "fingerprint": change.fingerprint,
        "subject": change.subject,
        "message": change.message,
        "root": change.root,
        "old": _side(change.old),
        "new": _side(change.new),
        "places": [
            {"old": _side(place.old), "new": _side(place.new)}
            for place in change.places
        ],
        "operations": [_reached(reached) for reached in change.operations[:shown]],
        **({"operations_left_out": left_out} if left_out > 0 else {}),
        "client_symbols": [
            {
                "kind": symbol_change.kind,
                "symbol": symbol_change.symbol,
                "level": symbol_change.level.value,
                "before": symbol_change.before,
                "after": symbol_change.after,
                "why": symbol_change.why,
            }
            for symbol_change in change.client_symbols
        ],
        "why": change.why,
        "remedy": change.remedy,
        "reasons": list(change.reasons),
        "score": change.score,
        "evidence": list(change.evidence),
        "accepted": _accepted(change.accepted),
    }


def _accepted(accepted: Accepted | None) -> dict[str, Any] | None:
    if accepted is None:
        return None
    return {"reason": accepted.reason, "until": accepted.until or None}


def _side(side: Side | None) -> dict[str, Any] | None:
    if side is None:
        return None
    return {
        **({"document": side.document} if side.document else {}),
        "pointer": side.stands_at(),
        "line": side.line,
        "column": side.column,
        "present": side.present,
        "value": side.value,
    }


def _reached(reached: AffectedOperation) -> dict[str, Any]:
    return {
        "method": reached.method,
        "path": reached.path,
        "operation_id": reached.operation_id,
        "tags": list(reached.tags[:TAGS]),
        "ways": [_way(way) for way in reached.parts],
    }


def _way(way: MessagePart) -> dict[str, Any]:
    said: dict[str, Any] = {"where": way.location}
    if way.name:
        said["name"] = way.name
    if way.status:
        said["status"] = way.status
    if way.media_types:
        said["media_types"] = list(way.media_types)
    return said
