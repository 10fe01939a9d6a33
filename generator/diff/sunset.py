"""Sunset dates (`x-sunset`): the date until which a deprecated element is promised to stay.

The date is compared like a limit: a later one promises more, an earlier one less. A value that is
not a date cannot be compared.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.diff.changes import Action, Effect
from generator.diff.rule import PROMISE, End, Rule, rule
from generator.json_types import Json

SUNSET = "x-sunset"
UNTIL = "until "
AHEAD = "ahead "
# Whoever runs this does so later, so that what lies before has passed on any day.
WRITTEN = date(2026, 11, 1)


def rules_for(kind: str) -> tuple[Rule, ...]:
    """Return the rules on the sunset date of a kind of element: added, removed, changed."""
    area, promise = "deprecation", (PROMISE,)
    return (
        rule(
            f"{kind}-sunset-added",
            kind,
            area,
            Action.ADDED,
            Effect.NARROWS,
            Effect.INCOMPARABLE,
            directions=promise,
            guards=("announced",),
        ),
        rule(
            f"{kind}-sunset-removed",
            kind,
            area,
            Action.REMOVED,
            Effect.INCOMPARABLE,
            Effect.NONE,
            directions=promise,
        ),
        rule(
            f"{kind}-sunset-changed",
            kind,
            area,
            Action.CHANGED,
            Effect.NARROWS,
            Effect.WIDENS,
            Effect.INCOMPARABLE,
            Effect.NONE,
            directions=promise,
        ),
    )


def parse_date(value: Json) -> date | None:
    """Return the date of a sunset (RFC 3339), None where the value is not a date."""
    if not isinstance(value, str) or len(value) > 40:
        return None
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None


def removal_guards(deprecated: bool, end: End) -> frozenset[str]:
    """Return the guards of an element that was removed: its sunset date, or that it was deprecated.

    A sunset that is not a date promises something that cannot be checked, and so guards nothing.
    """
    if not deprecated:
        return frozenset()
    if not end.present:
        return frozenset({"deprecated"})
    return frozenset({f"{UNTIL}{end.value}"} if parse_date(end.value) else ())


def resolve_dates(guards: frozenset[str], today: date | None) -> frozenset[str]:
    """Replace dates in guards by whether they have passed on a day.

    Without a day, only dates before the release of this program have passed.
    """
    today = today or WRITTEN
    resolved = {g for g in guards if not g.startswith((UNTIL, AHEAD))}
    for guard in guards - resolved:
        end = parse_date(guard[len(UNTIL) :])
        gone = end is not None and end < today
        if gone is guard.startswith(UNTIL):
            resolved.add("sunset" if gone else "announced")
    return frozenset(resolved)


def compare_sunset(
    rules: tuple[Rule, ...], old: End, new: End, was: bool, now: bool
) -> Iterator[tuple[Rule, Effect, End, End, frozenset[str]]]:
    """Yield the facts of a sunset date; `was` and `now` say whether the element is deprecated."""
    guards: frozenset[str] = frozenset()
    if not old.present and not new.present:
        return
    if old.present and new.present:
        if old.value == new.value:
            return
        before, after = parse_date(old.value), parse_date(new.value)
        effect = Effect.INCOMPARABLE
        if before and after:
            effect = Effect.NARROWS if after < before else Effect.WIDENS
            effect = Effect.NONE if after == before else effect
        yield rules[2], effect, old, new, guards
    elif new.present:
        # An end was announced, and whoever hears of it ahead of time can be gone by then.
        effect = Effect.INCOMPARABLE
        if parse_date(new.value):
            effect, guards = Effect.NARROWS, frozenset({f"{AHEAD}{new.value}"})
        yield rules[0], effect, old, new, guards
    else:
        # Without the deprecation there is nothing left that a sunset could end.
        effect = Effect.INCOMPARABLE if was and now else Effect.NONE
        yield rules[1], effect, old, new, guards
