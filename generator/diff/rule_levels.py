"""The levels that each rule can have, derived from its effects, directions and guards."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diff.changes import Direction, Effect, Level
from generator.diff.levels import GUARDS, derive
from generator.diff.rule import PROMISE, Rule
from generator.record import record

EVERYWHERE = ("error-response", "no-promise")
"""Guards that depend on the operation, and not on the rule."""


@record
class GuardedLevel:
    """The level where a guard holds, and the reason."""

    guard: str
    level: Level
    reason: str


@record
class RuleLevel:
    """The level of an effect; `direction` is request, response or promise."""

    effect: Effect
    direction: str
    level: Level
    guarded: tuple[GuardedLevel, ...]


def rule_levels(rule: Rule) -> tuple[RuleLevel, ...]:
    """Return the level of each effect of a rule in each direction, the effects in their order."""
    return tuple(
        _level(rule, effect, direction)
        for effect in rule.effects
        for direction in rule.directions
    )


def _level(rule: Rule, effect: Effect, direction: str) -> RuleLevel:
    if effect is Effect.NONE:
        return RuleLevel(effect, direction, Level.SAFE, ())
    known_direction = (
        Direction.NEITHER if direction == PROMISE else Direction(direction)
    )
    level, _ = derive(effect, known_direction, frozenset())
    return RuleLevel(
        effect, direction, level, tuple(_guarded(rule, effect, known_direction))
    )


def _guarded(
    rule: Rule, effect: Effect, direction: Direction
) -> Iterator[GuardedLevel]:
    level, _ = derive(effect, direction, frozenset())
    for guard in (*rule.guards, *EVERYWHERE):
        guarded, _ = derive(effect, direction, frozenset({guard}))
        if guarded is not level:
            yield GuardedLevel(guard, guarded, GUARDS[guard][3])
