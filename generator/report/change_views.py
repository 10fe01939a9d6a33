"""View model of the HTML report: every text is one line without control characters."""

from __future__ import annotations

from collections.abc import Sequence

from generator.record import record
from generator.report.marked_text import Span
from generator.report.side_by_side import Row


@record
class Link:
    """A link inside the page with its text; `target` is empty where there is nothing to link to."""

    target: str
    text: str
    more: str = ""


@record
class SymbolView:
    """A symbol of the generated client, before and after."""

    level: str
    symbol: str
    before: str
    after: str
    why: str


@record
class ChangeView:
    """A change; `level` is breaking, warning, safe or accepted."""

    id: str
    level: str
    wire: str
    client: str
    kind: str
    rule: str
    message: Sequence[Span]
    place: str
    fingerprint: str
    accepted: str
    why: str
    remedy: str
    reasons: Sequence[str]
    evidence: str
    rows: Sequence[Row]
    reaches: str
    reached: Sequence[Link]
    more: str
    symbols: Sequence[SymbolView]


@record
class GroupView:
    """The changes of a component or an operation; for an operation also the changes of components
    that affect it, and its client call.

    `state` is that of an operation: added, removed, moved or changed.
    """

    id: str
    title: str
    level: str
    state: str
    note: str
    changes: Sequence[ChangeView]
    rows: Sequence[Row]
    call: Sequence[Row]
    reached_by: Sequence[Link]


@record
class TagView:
    """The operations of one tag."""

    id: str
    name: str
    count: str
    operations: Sequence[GroupView]


@record
class CountView:
    """The numbers of one verdict."""

    name: str
    breaking: int
    warning: int
    safe: int


@record
class PageView:
    """The whole page."""

    title: str
    api: str
    old: str
    new: str
    old_file: str
    new_file: str
    counts: Sequence[CountView]
    accepted: str
    operations: Sequence[tuple[int, str]]
    api_bump: str
    client_bump: str
    shared: Sequence[GroupView]
    tags: Sequence[TagView]
    kinds: Sequence[str]
    not_evaluated: Sequence[str]
    total: int
    nothing: bool
