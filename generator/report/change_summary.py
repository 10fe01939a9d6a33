"""A ChangeList in a few lines: the numbers, and the worst of the breaking changes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from generator.diff.changes import Change, ChangeList, Level
from generator.report.change_words import (
    list_operations,
    name_root,
    operations_line,
)
from generator.report.finding_counts import count_noun
from generator.report.finding_text import one_line

_SHOWN = 5


def summary_line(changes: ChangeList) -> str:
    """Summarize the changes in one line."""
    breaks = ", ".join(
        f"{_number(listed)} {words}"
        for listed, words in (
            (_breaking(changes, client=False), "on the wire"),
            (_breaking(changes, client=True), "for callers of the client"),
        )
        if listed
    )
    api, client = changes.api_bump.step, changes.client_bump.step
    verdict = f"breaking: {breaks}" if breaks else "no breaking changes"
    return (
        f"operations: {operations_line(changes)}; {verdict}; "
        f"bump: API {api}, client {client}"
    )


def summary_lines(changes: ChangeList, shown: int = _SHOWN) -> Iterator[str]:
    """Summarize the operations, the breaking changes on the wire and for callers, and the
    recommended version bump. Of many changes the first `shown` are listed and the others counted.
    """
    yield f"operations: {operations_line(changes)}"
    wire = _breaking(changes, client=False)
    yield from _told("on the wire", wire, [_wire(change) for change in wire], shown)
    client = _breaking(changes, client=True)
    symbols = [
        one_line(f"{symbol_change.symbol}: {symbol_change.why}")
        for change in client
        for symbol_change in change.client_symbols
        if symbol_change.level is Level.BREAKING
    ]
    yield from _told("for callers of the client", client, symbols, shown)
    taken = sum(change.accepted is not None for change in changes.changes)
    if taken:
        yield f"accepted in api.yaml: {count_noun(taken, 'change')}"
    yield f"bump: API {changes.api_bump.step}, client {changes.client_bump.step}"


def _breaking(changes: ChangeList, *, client: bool) -> list[Change]:
    return [
        change
        for change in changes.changes
        if change.accepted is None
        and (change.client if client else change.wire) is Level.BREAKING
    ]


def _told(
    where: str, listed: Sequence[Change], lines: Sequence[str], shown: int
) -> Iterator[str]:
    if not listed:
        yield f"breaking {where}: none"
        return
    yield f"breaking {where}: {count_noun(len(listed), 'change')}"
    unique = list(dict.fromkeys(lines))
    for line in unique[:shown]:
        yield f"  {line}"
    if len(unique) > shown:
        yield f"  and {len(unique) - shown} more"


def _wire(change: Change) -> str:
    where = name_root(change.root)
    names = list_operations(change.operations, 1)
    said = f"{change.message} ({change.rule})"
    return one_line(f"{said}: {names}" if names and names != where else said)


def _number(listed: Sequence[Change]) -> str:
    return count_noun(len(listed), "change")
