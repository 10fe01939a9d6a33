"""A ChangeList -> the views of the HTML page: changes by component, operations by tag."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.diff.changes import AffectedOperation, Change, ChangeList, Level
from generator.diff.pointers import Key, operation_at
from generator.report import change_words as words
from generator.report.change_background import (
    Background,
    call_rows,
    root_rows,
    value_rows,
)
from generator.report.change_views import (
    ChangeView,
    CountView,
    GroupView,
    Link,
    PageView,
    SymbolView,
    TagView,
)
from generator.report.finding_counts import count_noun
from generator.report.finding_text import one_line
from generator.report.marked_text import split_code

SHOWN = 40
UNTAGGED = "untagged"
_ACCEPTED = "accepted"
_RANKS = {"breaking": 0, "warning": 1, _ACCEPTED: 2, "safe": 3}
_STATES = {
    "operation-added": "added",
    "operation-removed": "removed",
    "operation-moved": "moved",
    "path-template-renamed": "moved",
}


def page(changes: ChangeList, background: Background) -> PageView:
    """Build the view of the page."""
    return _Page(changes, background).view()


class _Page:
    def __init__(self, changes: ChangeList, background: Background) -> None:
        self._changes, self._background = changes, background
        self._operations: dict[Key, AffectedOperation] = {}
        self._groups: dict[str, list[tuple[str, Change]]] = {}
        for number, change in enumerate(changes.changes, 1):
            self._groups.setdefault(change.root, []).append((f"c{number}", change))
            for reached in change.operations:
                self._operations.setdefault((reached.method, reached.path), reached)
        for root in self._groups:
            key = _key(root)
            if key is not None:
                self._operations.setdefault(key, AffectedOperation(*key, "", (), ()))
        self._ids = {key: f"o{n}" for n, key in enumerate(sorted(self._operations), 1)}

    def view(self) -> PageView:
        """The page."""
        changes = self._changes
        old, new = words.version_names(changes)
        shared = [
            self._shared(f"g{number}", root, group)
            for number, (root, group) in enumerate(self._groups.items(), 1)
            if _key(root) is None
        ]
        o = changes.operations
        taken = sum(change.accepted is not None for change in changes.changes)
        return PageView(
            title=words.report_title(changes),
            api=one_line(changes.new.title),
            old=old,
            new=new,
            old_file=one_line(changes.old.document),
            new_file=one_line(changes.new.document),
            counts=[CountView(name, *n[:3]) for name, n in words.level_counts(changes)],
            accepted=f"{count_noun(taken, 'change')} accepted" if taken else "",
            operations=[
                (o.added, "added"),
                (o.removed, "removed"),
                (o.moved, "moved"),
                (o.changed, "changed"),
                (o.unchanged, "unchanged"),
            ],
            api_bump=changes.api_bump.step,
            client_bump=changes.client_bump.step,
            shared=shared,
            tags=self._tags(shared),
            kinds=sorted({change.kind for change in changes.changes}),
            not_evaluated=[
                one_line(f"{n.what}: {n.reason}, {count_noun(n.count, 'place')}")
                for n in changes.not_evaluated
            ],
            total=len(changes.changes),
            nothing=not changes.changes,
        )

    def _shared(
        self, place: str, root: str, group: Sequence[tuple[str, Change]]
    ) -> GroupView:
        reached = {(o.method, o.path) for _, c in group for o in c.operations}
        sides = root_rows(self._background, root, [c for _, c in group])
        return GroupView(
            place,
            words.name_root(root),
            _worst(change for _, change in group),
            "",
            count_noun(len(group), "change")
            + (f", {count_noun(len(reached), 'operation')}" if reached else ""),
            self._listed(group, not sides),
            sides,
            (),
            (),
        )

    def _listed(
        self, group: Sequence[tuple[str, Change]], alone: bool
    ) -> list[ChangeView]:
        """List the changes of a group; affected operations are listed where they differ from those
        of the change before."""
        listed: Sequence[AffectedOperation] = ()
        views: list[ChangeView] = []
        for number, change in group:
            views.append(
                self._change(number, change, alone, change.operations == listed)
            )
            listed = change.operations
        return views

    def _tags(self, shared: Sequence[GroupView]) -> list[TagView]:
        reached_by: dict[Key, list[Link]] = {}
        levels: dict[str, str] = {}
        places = iter(shared)
        for root, group in self._groups.items():
            own = _key(root)
            target = next(places).id if own is None else self._ids[own]
            levels[target] = _worst(change for _, change in group)
            number = count_noun(len(group), "change")
            link = Link(target, words.name_root(root), number)
            for key in {(o.method, o.path) for _, c in group for o in c.operations}:
                if key != own:
                    reached_by.setdefault(key, []).append(link)
        groups = {_key(root): group for root, group in self._groups.items()}
        by_tag: dict[str, list[GroupView]] = {}
        for key, reached in sorted(
            self._operations.items(), key=lambda item: (item[0][1], item[0][0])
        ):
            tag = one_line(reached.tags[0]) if reached.tags else ""
            by_tag.setdefault(tag, []).append(
                self._operation(
                    key, groups.get(key, []), reached_by.get(key, []), levels
                )
            )
        return [
            TagView(
                f"t{number}",
                tag or UNTAGGED,
                count_noun(len(listed), "operation"),
                listed,
            )
            for number, (tag, listed) in enumerate(
                sorted(by_tag.items(), key=lambda item: (not item[0], item[0])), 1
            )
        ]

    def _operation(
        self,
        key: Key,
        group: Sequence[tuple[str, Change]],
        links: Sequence[Link],
        levels: Mapping[str, str],
    ) -> GroupView:
        states = [_STATES[c.rule] for _, c in group if c.rule in _STATES]
        worst = [levels[link.target] for link in links]
        if group:
            worst.append(_worst(change for _, change in group))
        state = states[0] if states else "changed"
        root = group[0][1].root if group else ""
        call = self._background.calls.get(key)
        sides = (
            root_rows(self._background, root, [c for _, c in group])
            if state in ("changed", "moved")
            else []
        )
        return GroupView(
            self._ids[key],
            one_line(f"{key[0]} {key[1]}"),
            min(worst, key=_RANKS.__getitem__, default="safe"),
            state,
            one_line(self._operations[key].operation_id),
            self._listed(group, not sides),
            sides,
            call_rows(call) if call else (),
            links,
        )

    def _change(
        self, number: str, change: Change, alone: bool, is_listed: bool
    ) -> ChangeView:
        reached = [
            Link(
                self._ids[o.method, o.path],
                one_line(f"{o.method} {o.path}"),
                words.affected_parts(o),
            )
            for o in change.operations[:SHOWN]
        ]
        more = len(change.operations) - len(reached)
        reaches = count_noun(len(change.operations), "operation")
        of_one = len(change.operations) == 1 and _key(change.root) is not None
        return ChangeView(
            id=number,
            level=_level(change),
            wire=change.wire.value,
            client=change.client.value,
            kind=change.kind,
            rule=change.rule,
            message=split_code(change.message),
            place=words.first_location(change, self._changes),
            fingerprint=change.fingerprint,
            accepted=words.acceptance_text(change),
            why=one_line(change.why),
            remedy=one_line(change.remedy),
            reasons=[one_line(reason) for reason in change.reasons],
            evidence=one_line(", ".join(change.evidence)),
            rows=value_rows(change) if alone else (),
            reaches="" if of_one or is_listed or not reached else f"affects {reaches}",
            reached=reached,
            more=f"and {more} more" if more else "",
            symbols=[
                SymbolView(
                    symbol.level.value,
                    one_line(symbol.symbol),
                    one_line(symbol.before),
                    one_line(symbol.after),
                    one_line(symbol.why),
                )
                for symbol in change.client_symbols
                if symbol.level is not Level.SAFE
            ],
        )


def _level(change: Change) -> str:
    return _ACCEPTED if change.accepted is not None else change.level.value


def _worst(changes: Iterator[Change]) -> str:
    return min(map(_level, changes), key=_RANKS.__getitem__)


def _key(root: str) -> Key | None:
    return operation_at(root) if root.startswith("/paths/") else None
