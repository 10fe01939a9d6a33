"""Selection of changes by tag, by path and by rule."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fnmatch import fnmatchcase

from generator.diff.changes import Change, ChangeList
from generator.diff.version_bump import recommend_bumps
from generator.record import record

KINDS = ("tag", "path", "rule")


@record
class Selector:
    """A condition: `tag:NAME`, `path:GLOB` or `rule:ID`; `*` matches any text in each."""

    kind: str
    pattern: str

    @staticmethod
    def of(text: str) -> Selector:
        """Parse a condition; ValueError where the text is not one."""
        kind, colon, pattern = text.partition(":")
        if not colon or kind not in KINDS or not pattern:
            raise ValueError(f"{text!r} is not tag:NAME, path:GLOB or rule:ID")
        return Selector(kind, pattern)

    def fits(self, change: Change) -> bool:
        """Whether a change matches, by its rule or by an affected operation."""
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
    """Return the changes that match one of `only` (if any) and none of `ignore`.

    A change that also affects operations that are not ignored is kept. The counts of operations
    stay those of the whole.
    """
    if not only and not ignore:
        return changes
    kept = tuple(
        change
        for change in changes.changes
        if (not only or any(s.fits(change) for s in only))
        and not _ignored(change, ignore)
    )
    api, client = recommend_bumps(kept)
    return replace(changes, changes=kept, api_bump=api, client_bump=client)


def _ignored(change: Change, ignore: Sequence[Selector]) -> bool:
    if any(s.kind == "rule" and s.fits(change) for s in ignore):
        return True
    places = [s for s in ignore if s.kind != "rule"]
    if not places or not change.operations:
        return False
    alone = (replace(change, operations=(o,)) for o in change.operations)
    return all(any(s.fits(one) for s in places) for one in alone)
