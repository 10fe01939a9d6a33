"""Which operations reach which pair of schemas, computed for all at once.

Each usage of a schema by an operation is one bit. A pair holds the bits of the usages that reach
it, for requests and for responses and for each polarity, and passes new bits on to the pairs
inside. So a schema that a thousand operations share is passed once, not a thousand times.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.diff.fact_index import Usage
from generator.diff.schemas import (
    Polarity,
    SchemaPairKey,
    SchemaPairs,
    compose_polarities,
)

State = tuple[str, Polarity]


@dataclass(slots=True)
class Reachability:
    """The reached pairs, in the order in which they were met, with the usages that reach them."""

    usages: list[Usage] = field(default_factory=list)
    held: dict[SchemaPairKey, dict[State, int]] = field(default_factory=dict)
    _known: dict[int, list[Usage]] = field(default_factory=dict)
    _first: dict[tuple[int, int], list[Usage]] = field(default_factory=dict)

    def first(self, mask: int, most: int) -> list[Usage]:
        """Return the first usages of a mask, among them one that is not an error response."""
        if mask.bit_count() <= most:
            return self.of(mask)
        usages = self._first.get((mask, most))
        if usages is None:
            usages = self._first[mask, most] = self._first_usages(mask, most)
        return usages

    def _first_usages(self, mask: int, most: int) -> list[Usage]:
        usages = list[Usage]()
        while mask and (len(usages) < most or all(usage.error for usage in usages)):
            usages.append(self.usages[(mask & -mask).bit_length() - 1])
            mask &= mask - 1
        return usages if len(usages) <= most else [*usages[: most - 1], usages[-1]]

    def of(self, mask: int) -> list[Usage]:
        """Return the usages of a mask."""
        usages = self._known.get(mask)
        if usages is None:
            bits = bin(mask)[:1:-1]
            usages = [self.usages[n] for n, bit in enumerate(bits) if bit == "1"]
            self._known[mask] = usages
        return usages


def compute_reachability(
    roots: Iterable[tuple[SchemaPairKey, Usage]],
    schema_pairs: SchemaPairs,
    earlier: Reachability | None = None,
) -> Reachability:
    """Extend `earlier` by what `roots` reach; pairs are compared on the way."""
    reached = earlier or Reachability()
    numbers = {usage: n for n, usage in enumerate(reached.usages)}
    waiting: dict[tuple[SchemaPairKey, State], int] = {}
    for key, usage in roots:
        n = numbers.setdefault(usage, len(numbers))
        if n == len(reached.usages):
            reached.usages.append(usage)
        step = key, (usage.direction, Polarity.SAME)
        waiting[step] = waiting.get(step, 0) | 1 << n
    while waiting:
        step = next(iter(waiting))
        mask, (key, state) = waiting.pop(step), step
        states = reached.held.setdefault(key, {})
        new = mask & ~states.get(state, 0)
        if not new and state in states:
            continue
        states[state] = states.get(state, 0) | new
        direction, polarity = state
        for edge in schema_pairs.compare(key).edges:
            if edge.blocked and edge.blocked == direction:
                continue
            step = edge.to, (direction, compose_polarities(polarity, edge.polarity))
            waiting[step] = waiting.get(step, 0) | new
    return reached
