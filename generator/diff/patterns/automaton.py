"""Trees -> automata without empty moves (Glushkov): a state is a set of positions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.diff.patterns.syntax import Alt, Cat, Ranges, Repeat, Tree

MAX_POSITIONS = 300
MAX_BUILT = 3000
START = -1


class TooLarge(Exception):  # noqa: N818
    """A pattern needs more states than is worth it."""


@dataclass(slots=True)
class Automaton:
    """Positions are bits: which may come first, which may be last, which follow which.

    A state is the set of positions at which the text so far may end; `START` before any of it.
    """

    sets: list[Ranges] = field(default_factory=list)
    follow: list[int] = field(default_factory=list)
    first: int = 0
    last: int = 0
    empty: bool = False
    start: int = START

    def accepts(self, state: int) -> bool:
        """Whether the text so far fits."""
        return self.empty if state == START else bool(state & self.last)

    @staticmethod
    def size(state: int) -> int:
        """How much there is to do for a state."""
        return 1 if state == START else state.bit_count()

    def next(self, state: int, fitting: int) -> int:
        """The state after one character more, by the positions that it fits."""
        if state == START:
            return self.first & fitting
        found = 0
        for n in _bits(state):
            found |= self.follow[n]
        return found & fitting

    def fitting(self, character: int) -> int:
        """The positions that a character fits."""
        found = 0
        for n, ranges in enumerate(self.sets):
            if any(low <= character <= high for low, high in ranges):
                found |= 1 << n
        return found


def automaton(tree: Tree) -> Automaton:
    """The automaton of a pattern; TooLarge is raised where it would be."""
    made = _Builder()
    found = made.automaton
    found.empty, found.first, found.last = made.build(tree)
    return found


SchemaRef = tuple[bool, int, int]


class _Builder:
    def __init__(self) -> None:
        self.automaton = Automaton()
        self._built = 0

    def build(self, tree: Tree) -> SchemaRef:
        """Whether it may be empty, where it may begin, and where it may end."""
        self._built += 1
        if self._built > MAX_BUILT:
            raise TooLarge
        if isinstance(tree, Alt):
            parts = [self.build(branch) for branch in tree.branches]
            first = last = 0
            for _, begins, ends in parts:
                first, last = first | begins, last | ends
            return any(empty for empty, _, _ in parts), first, last
        if isinstance(tree, Cat):
            found: SchemaRef = (True, 0, 0)
            for item in tree.items:
                found = self._join(found, self.build(item))
            return found
        if isinstance(tree, Repeat):
            return self._repeat(tree)
        return self._position(tree)

    def _position(self, ranges: Ranges) -> SchemaRef:
        made = self.automaton
        n = len(made.sets)
        if n >= MAX_POSITIONS:
            raise TooLarge
        made.sets.append(ranges)
        made.follow.append(0)
        return False, 1 << n, 1 << n

    def _join(self, one: SchemaRef, other: SchemaRef) -> SchemaRef:
        self._lead(one[2], other[1])
        first = one[1] | other[1] if one[0] else one[1]
        last = one[2] | other[2] if other[0] else other[2]
        return one[0] and other[0], first, last

    def _repeat(self, tree: Repeat) -> SchemaRef:
        found: SchemaRef = (True, 0, 0)
        for _ in range(tree.least):
            found = self._join(found, self.build(tree.item))
        if tree.most is None:
            _, first, last = self.build(tree.item)
            self._lead(last, first)
            return self._join(found, (True, first, last))
        # From the inside out, a(a(a)?)?, each needs to lead to the next one only.
        rest: SchemaRef = (True, 0, 0)
        for _ in range(tree.most - tree.least):
            _, first, last = self._join(self.build(tree.item), rest)
            rest = (True, first, last)
        return self._join(found, rest)

    def _lead(self, last: int, first: int) -> None:
        for n in _bits(last):
            self.automaton.follow[n] |= first


def _bits(mask: int) -> Iterator[int]:
    """The numbers of the bits that are set."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
