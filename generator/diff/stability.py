"""Stability levels (`x-stability-level`): how far an element is promised to stay compatible.

A level is compared like a limit: a lower one promises less. An unknown level cannot be compared; no
level is a full promise.
"""

from __future__ import annotations

from generator.diff.changes import Action, Effect
from generator.diff.rule import PROMISE, End, Rule, rule
from generator.json_types import Json

STABILITY = "x-stability-level"
_STEPS = ("draft", "alpha", "beta", "stable")
_PROMISED = 2


def rule_for(kind: str) -> Rule:
    """Return the rule on the stability level of a kind of element."""
    return rule(
        f"{kind}-stability-changed",
        kind,
        "deprecation",
        Action.CHANGED,
        Effect.NARROWS,
        Effect.WIDENS,
        Effect.INCOMPARABLE,
        Effect.NONE,
        directions=(PROMISE,),
    )


def is_promised(value: Json) -> bool:
    """Whether a level promises compatibility; draft and alpha do not."""
    return _step(value) not in range(_PROMISED)


def stability_effect(old: End, new: End) -> Effect:
    """Return the effect of a change of the level on the promise."""
    before, after = _step(old.value), _step(new.value)
    if before is None or after is None:
        return Effect.INCOMPARABLE
    if before == after or max(before, after) < _PROMISED:
        return Effect.NONE
    return Effect.NARROWS if after < before else Effect.WIDENS


def _step(value: Json) -> int | None:
    """Return the rank of a level from 0 (draft) to 3 (stable), None for an unknown one."""
    if value is None:
        return len(_STEPS) - 1
    return _STEPS.index(value) if isinstance(value, str) and value in _STEPS else None
