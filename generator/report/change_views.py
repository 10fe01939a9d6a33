"""What the template of the HTML report sees: everything decided, every text one harmless line."""

from __future__ import annotations

from collections.abc import Sequence

from generator.record import record
from generator.report.side_by_side import Row


@record
class Link:
    """A place in the page and what it is called; no target where it is only named."""

    target: str
    text: str
    more: str = ""


@record
class TouchView:
    """A symbol of the client, before and after."""

    level: str
    symbol: str
    before: str
    after: str
    why: str


@record
class ChangeView:
    """One change; `level` is what it counts as: breaking, warning, safe or accepted."""

    id: str
    level: str
    wire: str
    client: str
    kind: str
    rule: str
    message: str
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
    touches: Sequence[TouchView]


@record
class GroupView:
    """Changes of one named thing; for an operation also what else reaches it, and its call.

    `state` says what became of an operation: added, removed, moved or changed.
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
