"""What has become of the texts that a pattern matches (ECMA-262, as JSON Schema reads it).

Two patterns are compared as languages: each becomes an automaton, and both are walked side by side
until a text is found that only one of them matches, in both directions, or there is none left. So
nothing is ever matched by backtracking, and the work is bounded. What an automaton of this kind
cannot say (looking ahead, references back) is not known.
"""

from __future__ import annotations

from generator.diff.changes import Effect
from generator.diff.patterns.automaton import Automaton, TooLarge, automaton
from generator.diff.patterns.syntax import Unsupported, parse

__all__ = ["pattern_effect"]

MAX_STEPS = 10_000


def pattern_effect(old: str, new: str) -> Effect:
    """The effect of another pattern; `UNKNOWN` where a pattern cannot be told, or is too large."""
    try:
        before, after = automaton(parse(old)), automaton(parse(new))
    except (Unsupported, TooLarge):
        return Effect.UNKNOWN
    lost, won, whole = _walk(before, after)
    if lost and won:
        return Effect.INCOMPARABLE
    if not whole:
        return Effect.UNKNOWN
    if lost or won:
        return Effect.NARROWS if lost else Effect.WIDENS
    return Effect.NONE


def _walk(old: Automaton, new: Automaton) -> tuple[bool, bool, bool]:
    """Whether a text fits the old one alone, whether one fits the new one alone, and whether that
    is all there is to know."""
    steps = _steps(old, new)
    start = old.start, new.start
    seen, waiting = {start}, [start]
    lost = won = False
    budget = MAX_STEPS
    while waiting and not (lost and won):
        before, after = waiting.pop()
        fits = old.accepts(before), new.accepts(after)
        lost, won = lost or fits == (True, False), won or fits == (False, True)
        budget -= len(steps) + old.size(before) + new.size(after)
        if budget < 0:
            return lost, won, False
        for one, other in steps:
            reached = old.next(before, one), new.next(after, other)
            if reached not in seen and reached != (0, 0):
                seen.add(reached)
                waiting.append(reached)
    return lost, won, True


def _steps(old: Automaton, new: Automaton) -> list[tuple[int, int]]:
    """For each kind of character that the two tell apart: the positions that it fits in each."""
    edges = {0}
    for side in (old, new):
        for ranges in side.sets:
            for low, high in ranges:
                edges |= {low, high + 1}
    return sorted({(old.fitting(c), new.fitting(c)) for c in edges})
