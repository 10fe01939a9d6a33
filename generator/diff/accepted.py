"""Changes that a project accepts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from generator.diff.changes import Accepted, Change, ChangeList
from generator.record import record


@record
class Wanted:
    """A change to accept, by its fingerprint, or by its rule and a pointer: that of either side in
    any of its places, or of the component or operation that it belongs to."""

    accepted: Accepted
    fingerprint: str = ""
    rule: str = ""
    pointer: str = ""

    def fits(self, change: Change) -> bool:
        """Whether this entry means the change."""
        if self.fingerprint:
            return self.fingerprint == change.fingerprint
        return self.rule == change.rule and self.pointer in _pointers(change)


def accept(
    changes: ChangeList, wanted: Sequence[Wanted], today: date | None = None
) -> tuple[ChangeList, frozenset[int]]:
    """Mark the accepted changes, and return the indexes of the entries that match one.

    An entry holds to the end of its last day, and without `today` always. Of several entries that
    match one change, the first that holds counts.
    """
    if not wanted:
        return changes, frozenset()
    used: set[int] = set()
    marked: list[Change] = []
    for change in changes.changes:
        fitting = [n for n, wish in enumerate(wanted) if wish.fits(change)]
        used.update(fitting)
        holding = (wanted[n].accepted for n in fitting)
        taken = next((a for a in holding if _holds(a, today)), None)
        marked.append(replace(change, accepted=taken) if taken else change)
    return replace(changes, changes=tuple(marked)), frozenset(used)


def _holds(accepted: Accepted, today: date | None) -> bool:
    return today is None or not accepted.until or accepted.until >= today.isoformat()


def _pointers(change: Change) -> set[str]:
    sides = [change.old, change.new]
    for place in change.places:
        sides += [place.old, place.new]
    there = [side for side in sides if side is not None]
    return {change.root, *(s.pointer for s in there), *(s.stands_at() for s in there)}
