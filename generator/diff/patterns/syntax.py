"""Pattern -> tree: the part of ECMA-262 that says what a text is made of, and nothing else."""

from __future__ import annotations

import re
from dataclasses import dataclass

MAX_DEPTH = 30
MAX_LENGTH = 1000
MAX_COUNT = 300
_LAST = 0x10FFFF

Ranges = tuple[tuple[int, int], ...]


class Unsupported(Exception):  # noqa: N818
    """A pattern says what a tree cannot say, or is none."""


@dataclass(frozen=True, slots=True)
class Cat:
    """One after the other."""

    items: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class Alt:
    """One of several."""

    branches: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """Again and again, so often at least and at most; None is for ever."""

    item: Tree
    least: int
    most: int | None


Tree = Cat | Alt | Repeat | Ranges
ANY: Ranges = ((0, _LAST),)
_DIGIT: Ranges = ((48, 57),)
_WORD: Ranges = ((48, 57), (65, 90), (95, 95), (97, 122))
_SPACE: Ranges = (
    *((9, 13), (32, 32), (0xA0, 0xA0), (0x1680, 0x1680), (0x2000, 0x200A)),
    *((0x2028, 0x2029), (0x202F, 0x202F), (0x205F, 0x205F), (0x3000, 0x3000)),
    (0xFEFF, 0xFEFF),
)
_LINE: Ranges = ((10, 10), (13, 13), (0x2028, 0x2029))
_CLASSES = {"d": _DIGIT, "w": _WORD, "s": _SPACE}
_CONTROLS = {"n": 10, "r": 13, "t": 9, "f": 12, "v": 11, "0": 0}
_COUNT = re.compile(r"\{(\d{1,4})(,(\d{0,4}))?\}")
_GROUP = re.compile(r"\?(:|<[A-Za-z_$][\w$]*>)")
_HEX = re.compile(r"x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})")


def parse(pattern: str) -> Tree:
    """The tree of all texts in which a pattern is found; raises Unsupported."""
    if len(pattern) > MAX_LENGTH:
        raise Unsupported
    reader = _Reader(pattern)
    branches = [reader.branch()]
    while reader.take("|"):
        branches.append(reader.branch())
    if reader.left:
        raise Unsupported
    return Alt(tuple(branches))


class _Reader:
    def __init__(self, text: str) -> None:
        self._text, self._at = text, 0

    @property
    def left(self) -> bool:
        """Whether anything is left to read."""
        return self._at < len(self._text)

    def take(self, text: str) -> bool:
        """Whether a text comes next; then it is passed."""
        found = self._text.startswith(text, self._at)
        self._at += len(text) if found else 0
        return found

    def branch(self) -> Tree:
        """A whole branch: it may stand anywhere in a text where it is not anchored."""
        before = () if self.take("^") else (Repeat(ANY, 0, None),)
        inner = self._cat(0)
        after = () if self.take("$") else (Repeat(ANY, 0, None),)
        return Cat((*before, inner, *after))

    def _alt(self, depth: int) -> Tree:
        if depth > MAX_DEPTH:
            raise Unsupported
        branches = [self._cat(depth)]
        while self.take("|"):
            branches.append(self._cat(depth))
        return Alt(tuple(branches))

    def _cat(self, depth: int) -> Tree:
        items: list[Tree] = []
        while self.left and self._text[self._at] not in "|)$":
            items.append(self._counted(self._atom(depth)))
        return Cat(tuple(items))

    def _counted(self, item: Tree) -> Tree:
        least, most = 1, None
        count = _COUNT.match(self._text, self._at)
        if self.take("*"):
            least = 0
        elif self.take("?"):
            least, most = 0, 1
        elif count:
            self._at = count.end()
            least = int(count[1])
            most = (int(count[3]) if count[3] else None) if count[2] else least
            if max(least, most or 0) > MAX_COUNT or (most is not None and most < least):
                raise Unsupported
        elif not self.take("+"):
            return item
        # Whether it takes as much or as little as it can, the same texts fit.
        self.take("?")
        return Repeat(item, least, most)

    def _atom(self, depth: int) -> Tree:
        if self.take("("):
            named = _GROUP.match(self._text, self._at)
            if named:
                self._at = named.end()
            inner = self._alt(depth + 1)
            if not self.take(")"):
                raise Unsupported
            return inner
        if self.take("["):
            return self._class()
        if self.take("."):
            return _without(_LINE)
        if self.take("\\"):
            found = self._escape()
            return ((found, found),) if isinstance(found, int) else found
        character = self._text[self._at]
        if character in "*+?^":
            raise Unsupported
        self._at += 1
        return ((ord(character), ord(character)),)

    def _class(self) -> Ranges:
        flipped = self.take("^")
        found: list[tuple[int, int]] = []
        while not self.take("]"):
            low = self._member()
            if isinstance(low, int) and self._ranges():
                self._at += 1
                high = self._member()
                if not isinstance(high, int) or high < low:
                    raise Unsupported
                found.append((low, high))
            elif isinstance(low, int):
                found.append((low, low))
            else:
                found += low
        return _without(tuple(found)) if flipped else tuple(found)

    def _ranges(self) -> bool:
        """Whether a dash makes a range of two members, and is none itself."""
        rest = self._text[self._at : self._at + 2]
        return len(rest) == 2 and rest[0] == "-" and rest[1] != "]"

    def _member(self) -> int | Ranges:
        if not self.left:
            raise Unsupported
        if self.take("\\"):
            return 8 if self.take("b") else self._escape()
        self._at += 1
        return ord(self._text[self._at - 1])

    def _escape(self) -> int | Ranges:
        if not self.left:
            raise Unsupported
        hexed = _HEX.match(self._text, self._at)
        if hexed:
            self._at = hexed.end()
            return int(hexed[1] or hexed[2], 16)
        self._at += 1
        name = self._text[self._at - 1]
        if name.lower() in _CLASSES:
            ranges = _CLASSES[name.lower()]
            return ranges if name.islower() else _without(ranges)
        if name in _CONTROLS:
            return _CONTROLS[name]
        if name.isalnum():
            raise Unsupported
        return ord(name)


def _without(ranges: Ranges) -> Ranges:
    """Every other character."""
    found, pointer = [], 0
    for low, high in sorted(ranges):
        if low > pointer:
            found.append((pointer, low - 1))
        pointer = max(pointer, high + 1)
    return (*found, (pointer, _LAST)) if pointer <= _LAST else tuple(found)
