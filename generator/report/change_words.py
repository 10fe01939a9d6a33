"""Texts and names that all reports of changes share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.diff.changes import (
    AffectedOperation,
    Change,
    ChangeList,
    Level,
    MessagePart,
    Side,
)
from generator.diff.pointers import operation_at, part_named
from generator.json_types import tokens
from generator.report.finding_text import one_line

LISTED_OPERATIONS = 50_000
"""Operations that a machine-readable report lists in all its changes together."""
SHOWN_OPERATIONS = 3


def name_root(root: str) -> str:
    """Name what changes belong to: `schema Note`, `GET /notes/{id}`."""
    keys = tokens(root)
    if keys[:1] == ["components"] and len(keys) > 2:
        kind = "schema" if keys[1] == "schemas" else keys[1]
        return one_line(f"{kind} {keys[2]}")
    if keys[:1] in (["paths"], ["webhooks"]) and len(keys) > 2:
        key, kind = operation_at(root), keys[0].removesuffix("s")
        if key is None:
            return one_line(f"{kind} {keys[1]}")
        return one_line(f"{'webhook ' * (kind == 'webhook')}{key[0]} {key[1]}")
    part = part_named(root)
    if part is not None:
        return one_line(f"schema {part[0]}")
    return one_line(root) or "the description"


def report_title(changes: ChangeList) -> str:
    """`Notes 1.0 -> 1.1`, with the title that the new version has."""
    old, new = version_names(changes)
    return one_line(f"{changes.new.title} {old} \N{RIGHTWARDS ARROW} {new}")


def version_names(changes: ChangeList) -> tuple[str, str]:
    """Return the names of the two versions, or those of their files where they have none."""
    old, new = changes.old, changes.new
    return one_line(old.version or old.document), one_line(new.version or new.document)


def list_operations(
    operations: Sequence[AffectedOperation], shown: int = SHOWN_OPERATIONS
) -> str:
    """List the operations that a change affects, the first ones by name; `""` for none."""
    if not operations:
        return ""
    named = ", ".join(one_line(f"{o.method} {o.path}") for o in operations[:shown])
    more = len(operations) - shown
    return f"{named} and {more} more" if more > 0 else named


def affected_parts(operation: AffectedOperation) -> str:
    """List the affected parts of an operation: `request, 200 response (application/json)`."""
    return ", ".join(_write_part(part) for part in operation.parts)


def _write_part(part: MessagePart) -> str:
    words = part.location
    if part.location == "response" and part.name:
        words = f"{part.name} response"
    elif part.location == "parameter" and part.name:
        words = f"{part.status} parameter {part.name}".strip()
    elif part.location == "header" and part.name:
        words = f"header {part.name}"
        words += f" of the {part.status} response" if part.status else ""
    if part.media_types:
        words += f" ({', '.join(part.media_types)})"
    return one_line(words)


def located_sides(change: Change, changes: ChangeList) -> Iterator[tuple[str, Side]]:
    """The ends that have a line, each with the file it is in; the new one first."""
    for info, side in ((changes.new, change.new), (changes.old, change.old)):
        if side is not None and side.line > 0:
            yield file_of(side.document or info.document), side


def file_of(document: str) -> str:
    """The file that a description was read from; one of git is named `git:REV:PATH`."""
    if document.startswith("git:") and document.count(":") > 1:
        document = document.split(":", 2)[2]
    return document


def first_location(change: Change, changes: ChangeList) -> str:
    """`file:line:column` of the new end, or else of the old one; `""` where there is none."""
    for file, side in located_sides(change, changes):
        return one_line(f"{file}:{side.line}:{side.column}")
    return ""


def verdict_text(change: Change) -> str:
    """Both levels in a few words."""
    if change.wire is change.client:
        return change.wire.value
    return f"wire {change.wire.value}, client {change.client.value}"


def acceptance_text(change: Change) -> str:
    """Return the reason why a change is accepted, and until when; `""` where it is not."""
    said = change.accepted
    if said is None:
        return ""
    until = f" (until {said.until})" if said.until else ""
    return one_line(f"accepted: {said.reason}{until}")


def level_counts(
    changes: ChangeList,
) -> tuple[tuple[str, tuple[int, int, int, int]], ...]:
    """Count for each verdict the changes that are breaking, warnings, safe, and accepted."""
    taken = sum(1 for c in changes.changes if c.accepted is not None)
    return tuple(
        (
            name,
            (
                changes.count(Level.BREAKING, client=client),
                changes.count(Level.WARNING, client=client),
                changes.count(Level.SAFE, client=client),
                taken,
            ),
        )
        for name, client in (
            ("on the wire", False),
            ("for callers of the client", True),
        )
    )


def operation_limit(changes: ChangeList) -> int:
    """Return how many operations of each change a machine-readable report lists: a thousand
    changes may each affect a thousand operations."""
    reached = sum(len(change.operations) for change in changes.changes)
    if reached <= LISTED_OPERATIONS:
        return reached
    return max(LISTED_OPERATIONS // len(changes.changes), SHOWN_OPERATIONS)


def operations_line(changes: ChangeList) -> str:
    """Count the operations that were added, removed, moved, changed, and left as they were."""
    o = changes.operations
    return (
        f"{o.added} added, {o.removed} removed, {o.moved} moved, {o.changed} changed, "
        f"{o.unchanged} unchanged"
    )
