"""Who is reached: from the operations down through the pairs of schemas, all at once.

Every usage of a schema by an operation is one bit. A pair holds, for requests and for responses and
for each turn, the bits of those that reach it; what a pair holds flows on to the pairs inside until
nothing new arrives. So a schema that is shared by a thousand operations is passed once, not a
thousand times.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.diff.fact_index import Usage
from generator.diff.schemas import PairKey, Pairs, Turn, compose

State = tuple[str, Turn]


@dataclass(slots=True)
class Reach:
    """The pairs that are reached, in the order in which they were met, with who reaches them."""

    usages: list[Usage] = field(default_factory=list)
    held: dict[PairKey, dict[State, int]] = field(default_factory=dict)
    _known: dict[int, list[Usage]] = field(default_factory=dict)
    _first: dict[tuple[int, int], list[Usage]] = field(default_factory=dict)

    def first(self, mask: int, most: int) -> list[Usage]:
        """The first usages of a mask, with one that is no error among them, if there is one."""
        if mask.bit_count() <= most:
            return self.of(mask)
        known = self._first.get((mask, most))
        if known is None:
            known = self._first[mask, most] = self._begun(mask, most)
        return known

    def _begun(self, mask: int, most: int) -> list[Usage]:
        found = list[Usage]()
        while mask and (len(found) < most or all(usage.error for usage in found)):
            found.append(self.usages[(mask & -mask).bit_length() - 1])
            mask &= mask - 1
        return found if len(found) <= most else [*found[: most - 1], found[-1]]

    def of(self, mask: int) -> list[Usage]:
        """The usages of a mask."""
        known = self._known.get(mask)
        if known is None:
            bits = bin(mask)[:1:-1]
            known = [self.usages[n] for n, bit in enumerate(bits) if bit == "1"]
            self._known[mask] = known
        return known


def reach(
    roots: Iterable[tuple[PairKey, Usage]], pairs: Pairs, known: Reach | None = None
) -> Reach:
    """Who reaches which pair, beside what is `known`; pairs are compared on the way."""
    found = known or Reach()
    numbers = {usage: n for n, usage in enumerate(found.usages)}
    waiting: dict[tuple[PairKey, State], int] = {}
    for key, usage in roots:
        n = numbers.setdefault(usage, len(numbers))
        if n == len(found.usages):
            found.usages.append(usage)
        step = key, (usage.direction, Turn.SAME)
        waiting[step] = waiting.get(step, 0) | 1 << n
    while waiting:
        step = next(iter(waiting))
        mask, (key, state) = waiting.pop(step), step
        states = found.held.setdefault(key, {})
        new = mask & ~states.get(state, 0)
        if not new and state in states:
            continue
        states[state] = states.get(state, 0) | new
        direction, turn = state
        for edge in pairs.of(key).edges:
            if edge.blocked and edge.blocked == direction:
                continue
            step = edge.to, (direction, compose(turn, edge.turn))
            waiting[step] = waiting.get(step, 0) | new
    return found
