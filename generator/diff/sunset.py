"""Sunsets: the date until which something deprecated is promised to stay (`x-sunset`).

The date of a promise is compared like a limit: a later one promises more, an earlier one less. What
is no date promises nothing that could be compared.
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


def day(value: Json) -> date | None:
    """The date that a sunset names (RFC 3339), None where it names none."""
    if not isinstance(value, str) or len(value) > 40:
        return None
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None


def leave(deprecated: bool, stated: End) -> frozenset[str]:
    """The guard of what may go: on a date, or some day where none was announced.

    A sunset that is no date promises something that nobody can check, and so guards nothing.
    """
    if not deprecated:
        return frozenset()
    if not stated.present:
        return frozenset({"deprecated"})
    return frozenset({f"{UNTIL}{stated.value}"} if day(stated.value) else ())


def dated(guards: frozenset[str], today: date | None) -> frozenset[str]:
    """The guards with what their dates say on a day: that a sunset has passed, or is to come.

    Without a day, only what had passed when this was written has.
    """
    today = today or WRITTEN
    found = {g for g in guards if not g.startswith((UNTIL, AHEAD))}
    for guard in guards - found:
        end = day(guard[len(UNTIL) :])
        gone = end is not None and end < today
        if gone is guard.startswith(UNTIL):
            found.add("sunset" if gone else "announced")
    return frozenset(found)


def compare_sunset(
    rules: tuple[Rule, ...], old: End, new: End, was: bool, now: bool
) -> Iterator[tuple[Rule, Effect, End, End, frozenset[str]]]:
    """What became of a sunset, with guards; `was` and `now` say whether the thing is deprecated."""
    guards: frozenset[str] = frozenset()
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
        yield rules[2], effect, old, new, guards
    elif new.present:
        # An end was announced, and whoever hears of it ahead of time can be gone by then.
        effect = Effect.INCOMPARABLE
        if day(new.value):
            effect, guards = Effect.NARROWS, frozenset({f"{AHEAD}{new.value}"})
        yield rules[0], effect, old, new, guards
    else:
        # Without the deprecation there is nothing left that a sunset could end.
        effect = Effect.INCOMPARABLE if was and now else Effect.NONE
        yield rules[1], effect, old, new, guards
