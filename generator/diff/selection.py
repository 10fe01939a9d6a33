"""A part of the changes, as people ask for it: by tag, by path, by rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fnmatch import fnmatchcase

from generator.diff.changes import Change, ChangeList
from generator.diff.version_bump import bumps
from generator.record import record

KINDS = ("tag", "path", "rule")


@record
class Selector:
    """One wish: `tag:NAME`, `path:GLOB` or `rule:ID`; a `*` stands for any text in each."""

    kind: str
    pattern: str

    @staticmethod
    def of(text: str) -> Selector:
        """The wish that a text says; ValueError where it says none."""
        kind, colon, pattern = text.partition(":")
        if not colon or kind not in KINDS or not pattern:
            raise ValueError(f"{text!r} is none of tag:NAME, path:GLOB and rule:ID")
        return Selector(kind, pattern)

    def fits(self, change: Change) -> bool:
        """Whether a change is meant: by its rule, or by an operation that it reaches."""
        if self.kind == "rule":
            return fnmatchcase(change.rule, self.pattern)
        if self.kind == "path":
            return any(fnmatchcase(o.path, self.pattern) for o in change.operations)
        return any(
            fnmatchcase(tag, self.pattern) for o in change.operations for tag in o.tags
        )


def select(
    changes: ChangeList, only: Sequence[Selector], ignore: Sequence[Selector]
) -> ChangeList:
    """The changes that fit one of `only` (if there are any) and none of `ignore`.

    A change that also reaches operations that nobody ignores is kept. The counts of operations stay
    those of the whole.
    """
    if not only and not ignore:
        return changes
    kept = tuple(
        change
        for change in changes.changes
        if (not only or any(s.fits(change) for s in only))
        and not _ignored(change, ignore)
    )
    api, client = bumps(kept)
    return replace(changes, changes=kept, api_bump=api, client_bump=client)


def _ignored(change: Change, ignore: Sequence[Selector]) -> bool:
    if any(s.kind == "rule" and s.fits(change) for s in ignore):
        return True
    places = [s for s in ignore if s.kind != "rule"]
    if not places or not change.operations:
        return False
    alone = (replace(change, operations=(o,)) for o in change.operations)
    return all(any(s.fits(one) for s in places) for one in alone)
