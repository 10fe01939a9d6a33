"""Sunsets: the date until which something deprecated is promised to stay (`x-sunset`).

The date of a promise is compared like a limit: a later one promises more, an earlier one less. What
is no date promises nothing that could be compared.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.diff.changes import Action, Effect
from generator.diff.rules import End, Rule
from generator.jsontypes import Json

SUNSET = "x-sunset"
UNTIL = "until "
_WHY = "Programs are moved away from what is deprecated until its sunset, not later."
_REMEDY = (
    "Give a date as in 2027-01-31, and never one that is nearer than the one before."
)


def rules_for(kind: str) -> tuple[Rule, ...]:
    """The rules on the sunset of a kind of thing: added, removed, changed."""
    return tuple(
        Rule(
            f"{kind}-sunset-{action.value}",
            kind,
            "deprecation",
            action,
            says,
            _WHY,
            _REMEDY,
        )
        for action, says in (
            (Action.ADDED, "{subject} has the sunset {new}"),
            (Action.REMOVED, "{subject} has lost its sunset {old}"),
            (Action.CHANGED, "the sunset of {subject} is {new}, was {old}"),
        )
    )


def day(value: Json) -> date | None:
    """The date that a sunset names (RFC 3339), None where it names none."""
    if not isinstance(value, str) or len(value) > 40:
        return None
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None


def passed(value: Json, today: date | None) -> bool:
    """Whether a sunset lies before today; False where one of the two is not known."""
    found = day(value)
    return found is not None and today is not None and found < today


def until(deprecated: bool, value: Json) -> frozenset[str]:
    """The guard of what may go on a date, none where nothing was announced."""
    return frozenset({f"{UNTIL}{value}"} if deprecated and day(value) else ())


def compare_sunset(
    rules: tuple[Rule, ...], old: End, new: End, was: bool, now: bool
) -> Iterator[tuple[Rule, Effect, End, End]]:
    """What became of a sunset; `was` and `now` say whether the thing is deprecated."""
    if not old.present and not new.present:
        return
    if old.present and new.present:
        if old.value == new.value:
            return
        before, after = day(old.value), day(new.value)
        effect = Effect.INCOMPARABLE
        if before and after:
            effect = Effect.NARROWS if after < before else Effect.WIDENS
            effect = Effect.NONE if after == before else effect
        yield rules[2], effect, old, new
    elif new.present:
        effect = Effect.NONE if day(new.value) else Effect.INCOMPARABLE
        yield rules[0], effect, old, new
    else:
        # Without the deprecation there is nothing left that a sunset could end.
        effect = Effect.INCOMPARABLE if was and now else Effect.NONE
        yield rules[1], effect, old, new
