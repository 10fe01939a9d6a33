"""Changes that are known and wanted."""

from __future__ import annotations

from datetime import date

import pytest

from generator.diff.accepted import Wanted, accept
from generator.diff.changes import Accepted, Change, Place, Side
from tests.report.made import change, changes

ROOT = "/components/schemas/Note"
END = f"{ROOT}/properties/size/type"
YES = Accepted("agreed")


def elsewhere() -> Change:
    side = Side("/components/schemas/Other", 1, 1, present=True, value=1)
    return change(2, root="/components/schemas/Other", old=side, new=side)


@pytest.mark.parametrize(
    ("wanted", "fits"),
    [
        (Wanted(YES, fingerprint=f"{1:016x}"), True),
        (Wanted(YES, fingerprint=f"{3:016x}"), False),
        (Wanted(YES, rule="type-changed", pointer=END), True),
        (Wanted(YES, rule="type-changed", pointer=ROOT), True),
        (Wanted(YES, rule="type-changed", pointer=f"{ROOT}/properties"), False),
        (Wanted(YES, rule="type-change", pointer=END), False),
        (Wanted(YES, rule="", pointer=END), False),
        (Wanted(YES), False),
    ],
)
def test_by_fingerprint_or_by_rule_and_pointer(wanted: Wanted, fits: bool) -> None:
    listed, used = accept(changes(change(1), elsewhere()), [wanted])
    assert [c.accepted for c in listed.changes] == [YES if fits else None, None]
    assert used == (frozenset({0}) if fits else frozenset())


def test_any_place_of_a_change_names_it() -> None:
    side = Side("/paths/~1b/get", 1, 1, present=True, value=1)
    folded = change(1, places=(Place(None, side),))
    wanted = Wanted(YES, rule="type-changed", pointer="/paths/~1b/get")
    assert accept(changes(folded), [wanted])[0].changes[0].accepted == YES


@pytest.mark.parametrize(
    ("today", "accepted"),
    [
        (None, True),
        (date(2027, 1, 31), True),
        (date(2027, 2, 1), False),
    ],
)
def test_the_last_day_counts_and_an_expired_wish_was_of_use(
    today: date | None, accepted: bool
) -> None:
    wanted = Wanted(Accepted("agreed", "2027-01-31"), f"{1:016x}")
    listed, used = accept(changes(change(1)), [wanted], today)
    assert (listed.changes[0].accepted is not None) is accepted
    assert used == {0}


def test_of_several_wishes_the_first_that_holds_counts() -> None:
    wishes = [
        Wanted(Accepted("old", "2020-01-31"), f"{1:016x}"),
        Wanted(Accepted("new"), f"{1:016x}"),
        Wanted(Accepted("later"), f"{1:016x}"),
    ]
    listed, used = accept(changes(change(1)), wishes, date(2027, 1, 1))
    assert listed.changes[0].accepted == Accepted("new")
    assert used == {0, 1, 2}


def test_verdicts_and_bumps_stay() -> None:
    before = changes(change(1))
    after = accept(before, [Wanted(YES, f"{1:016x}")])[0]
    assert after.changes[0].wire is before.changes[0].wire
    assert (after.api_bump, after.client_bump) == (before.api_bump, before.client_bump)
