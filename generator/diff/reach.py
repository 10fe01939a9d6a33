"""Who is reached: from the operations down through the pairs of schemas, all at once.

Every usage of a schema by an operation is one bit. A pair holds, for requests and for responses and
for each turn, the bits of those that reach it; what a pair holds flows on to the pairs inside until
nothing new arrives. So a schema that is shared by a thousand operations is passed once, not a
thousand times.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.diff.ledger import Ledger, Usage
from generator.diff.schemas import PairKey, Pairs, Turn, compose

State = tuple[str, Turn]


@dataclass(slots=True)
class Reach:
    """The pairs that are reached, in the order in which they were met, with who reaches them."""

    usages: list[Usage] = field(default_factory=list)
    held: dict[PairKey, dict[State, int]] = field(default_factory=dict)

    def of(self, mask: int) -> list[Usage]:
        """The usages of a mask."""
        found, n = [], 0
        while mask:
            low = (mask & -mask).bit_length() - 1
            n = low
            found.append(self.usages[n])
            mask &= mask - 1
        return found


def reach(ledger: Ledger, pairs: Pairs) -> Reach:
    """Who reaches which pair; pairs are compared on the way."""
    found = Reach()
    numbers: dict[Usage, int] = {}
    waiting: dict[tuple[PairKey, State], int] = {}
    for key, usage in ledger.roots:
        n = numbers.setdefault(usage, len(numbers))
        if n == len(found.usages):
            found.usages.append(usage)
        step = key, (usage.direction, Turn.SAME)
        waiting[step] = waiting.get(step, 0) | 1 << n
    while waiting:
        (key, state), mask = waiting.popitem()
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
