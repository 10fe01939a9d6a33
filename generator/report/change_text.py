"""A ChangeList for a terminal: the worst changes first, grouped by what they belong to."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence

from generator.diff.changes import AffectedOperation, Change, ChangeList, Level, Side
from generator.report.change_words import acceptance_text, name_root
from generator.report.finding_counts import count_noun
from generator.report.finding_text import one_line

Line = tuple[Level | None, str]
"""A line of text; the level, where there is one, says in which colour it begins."""

LEAST_WIDTH, SHOWN_OPERATIONS, SHOWN_SYMBOLS = 40, 3, 3
_NAMES = {Level.BREAKING: "breaking", Level.WARNING: "warning", Level.SAFE: "safe"}


def change_lines(
    changes: ChangeList, width: int = 100, *, verbose: bool = False
) -> Iterator[Line]:
    """Yield the lines of a report that is `width` characters wide; safe changes are counted.

    With `verbose` safe changes are listed, too, and each change has the reasons for its level.
    """
    width = max(width, LEAST_WIDTH)
    for level, text in _lines(changes, width, verbose):
        yield level, one_line(text)


def changes_text(changes: ChangeList, width: int, *, verbose: bool = False) -> str:
    """Return the report as one text, without colours."""
    lines = change_lines(changes, width, verbose=verbose)
    return "".join(f"{line}\n" for _, line in lines)


def _lines(changes: ChangeList, width: int, verbose: bool) -> Iterator[Line]:
    yield from _summary(changes, width)
    shown = [
        c
        for c in changes.changes
        if (verbose or c.level is not Level.SAFE) and c.accepted is None
    ]
    groups: dict[str, list[Change]] = {}
    for change in shown:
        groups.setdefault(change.root, []).append(change)
    ordered = sorted(
        groups.items(),
        key=lambda item: (
            min(c.wire.rank for c in item[1]),
            min(c.client.rank for c in item[1]),
        ),
    )
    for root, group in ordered:
        yield None, ""
        yield None, _fit(name_root(root), width)
        for change in group:
            yield from _told(change, changes, width)
            if verbose:
                yield from _reasons(change, width)
    yield from _accepted(changes, width)
    if not verbose:
        yield from _safe(changes, width)
    for item in changes.not_evaluated:
        yield None, _fit(
            f"not compared: {item.what} ({item.reason}), {count_noun(item.count, 'place')}",
            width,
        )


def _summary(changes: ChangeList, width: int) -> Iterator[Line]:
    old, new = changes.old, changes.new
    yield None, _fit(f"{_named(old.title, old.version)} -> {new.version}", width)
    for name, client in (("wire", False), ("client", True)):
        counts = ", ".join(
            f"{changes.count(level, client=client)} {_NAMES[level]}" for level in Level
        )
        yield None, f"  {name:<11}{counts}"
    o = changes.operations
    yield None, _fit(
        f"  {'operations':<11}{o.added} added, {o.removed} removed, {o.moved} moved, "
        f"{o.changed} changed, {o.unchanged} unchanged",
        width,
    )
    api, client_step = changes.api_bump.step, changes.client_bump.step
    yield None, f"  {'version':<11}API {api}, client {client_step}"


def _told(change: Change, changes: ChangeList, width: int) -> Iterator[Line]:
    level = change.level
    start = f"  {_NAMES[level]:<9} "
    for n, line in enumerate(
        textwrap.wrap(one_line(change.message), width - len(start)) or [""]
    ):
        yield (level, start + line) if not n else (None, " " * len(start) + line)
    pad = " " * len(start)
    said = f"wire {change.wire.value}, client {change.client.value}"
    yield None, _fit(f"{pad}{change.rule}: {said} ({change.direction.value})", width)
    if change.evidence:
        yield None, _fit(f"{pad}matched by: {', '.join(change.evidence)}", width)
    places = [
        f"{document}:{side.line}:{side.column}"
        for document, side in _sides(change, changes)
    ]
    if places:
        yield None, _fit(pad + " -> ".join(places), width)
    if change.operations:
        yield None, _fit(pad + _operations(change.operations), width)
    for symbol_change in change.client_symbols[:SHOWN_SYMBOLS]:
        if symbol_change.level is not Level.SAFE:
            yield None, _fit(f"{pad}{symbol_change.symbol}: {symbol_change.why}", width)


def _reasons(change: Change, width: int) -> Iterator[Line]:
    pad = " " * 12
    for reason in change.reasons:
        for n, line in enumerate(textwrap.wrap(one_line(reason), width - 16)):
            yield None, f"{pad}{'  ' if n else '- '}{line}"


def _sides(change: Change, changes: ChangeList) -> Iterator[tuple[str, Side]]:
    for version, side in ((changes.old, change.old), (changes.new, change.new)):
        if side is not None and side.line:
            yield side.document or version.document, side


def _operations(reached: Sequence[AffectedOperation]) -> str:
    shown = ", ".join(f"{o.method} {o.path}" for o in reached[:SHOWN_OPERATIONS])
    more = len(reached) - SHOWN_OPERATIONS
    start = f"{len(reached)} operations: " if len(reached) > 1 else ""
    return f"{start}{shown}" + (f" and {more} more" if more > 0 else "")


def _accepted(changes: ChangeList, width: int) -> Iterator[Line]:
    taken = [change for change in changes.changes if change.accepted is not None]
    if not taken:
        return
    yield None, ""
    yield None, f"accepted: {count_noun(len(taken), 'change')}"
    for change in taken:
        yield None, _fit(f"  {change.message} ({change.rule})", width)
        yield None, _fit(f"    {acceptance_text(change)}", width)


def _safe(changes: ChangeList, width: int) -> Iterator[Line]:
    counted = Counter(
        c.rule for c in changes.changes if c.level is Level.SAFE and c.accepted is None
    )
    if not counted:
        return
    yield None, ""
    yield Level.SAFE, f"safe: {count_noun(sum(counted.values()), 'change')}"
    listed = ", ".join(f"{number} {rule}" for rule, number in counted.most_common())
    for line in textwrap.wrap(listed, width - 2, break_on_hyphens=False):
        yield None, f"  {line}"


def _named(title: str, version: str) -> str:
    return f"{title} {version}".strip()


def _fit(text: str, width: int) -> str:
    text = one_line(text)
    return text if len(text) <= width else f"{text[: width - 3]}..."
