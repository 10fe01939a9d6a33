"""Block YAML line by line, about twice as fast as from libyaml's events.

It reads what leaves no doubt and asks libyaml about every entry that is written in another way (a
flow collection, an escape, a quoted text over lines), with the lines that belong to it. Where it
meets what reaches beyond one entry (an anchor, a merge key, a second document) or is wrong, it
gives up, and libyaml reads the whole text: faults and findings are always told by that reader.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from generator.source.fast_yaml.folding import block_text, plain_text
from generator.source.fast_yaml.line_forms import (
    BLOCK,
    BROKEN,
    ENTRY,
    NOTHING,
    Form,
    form_of,
    plain_of,
)
from generator.source.limits import MAX_DEPTH
from generator.source.yaml_marks import SHIFT


class Part(NamedTuple):
    """A container of one entry, the marks of it and of all containers in it, and how many levels
    they have."""

    value: Any
    places: dict[int, list[int]]
    levels: int


# What only libyaml may judge: control characters, and line breaks that are none to str.split.
_STRANGE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_STRANGE_BEYOND = "\u2028\u2029\ufeff\ufffe\uffff"
_FEW = 200
"""Entries that libyaml is asked about in any text; more only where they are one in `_OFTEN` lines,
as each costs what a dozen events do."""
_OFTEN = 16


class GivingUpError(Exception):
    """The text is not for this reader."""


class Reading:
    """A text that was read: its value, the mark of it, and those of all that it holds."""

    __slots__ = ("mark", "places", "value")

    def __init__(self, value: Any, mark: int, places: dict[int, list[int]]) -> None:
        self.value = value
        self.mark = mark
        self.places = places


def read_lines(text: str, read_entry: Callable[[str], Part | None]) -> Reading | None:
    """The value of a text in block YAML; None where the text has to be read from its events.

    `read_entry` reads a text of one entry, None where its meaning depends on more than that.
    """
    beyond = () if text.isascii() else _STRANGE_BEYOND
    if _STRANGE.search(text) is not None or any(sign in text for sign in beyond):
        return None
    try:
        return _Lines(text, read_entry).read()
    except GivingUpError:
        return None


class _Lines:
    """The innermost open container, and in `outer` those around it.

    `column` is where its entries begin, `entry` the line of the last one. `waits` says that this
    one is a key without a value yet: what is further in belongs to it. All begins in an object that
    holds the document under an empty key.
    """

    def __init__(self, text: str, read_entry: Callable[[str], Part | None]) -> None:
        self.lines = text.split("\n")
        self.read_entry = read_entry
        self.places: dict[int, list[int]] = {}
        self.container: Any = {"": None}
        self.marks: list[int] = []
        self.column, self.entry = -1, 0
        self.is_list, self.waits = False, True
        self.outer: list[tuple[Any, list[int], int, int, bool]] = []
        self.asked = 0

    def read(self) -> Reading | None:
        """Everything, in one pass over the lines."""
        document, marks = self.container, self.marks
        resume = self._beginning()
        for number, line in enumerate(self.lines):
            if number < resume:
                continue
            form = form_of(line)
            kind, column, dash, key, value, makes, waits = form
            if kind == NOTHING:
                continue
            if kind != ENTRY or dash or column != self.column or self.is_list:
                resume = self._move(number, form)
                continue
            if key in self.container:
                raise GivingUpError
            self.entry, self.waits = number, waits
            self.marks.append(number << SHIFT | column)
            self.container[key] = value if makes is None else self._new(makes)
        return Reading(document[""], marks[0], self.places) if marks else None

    def _move(self, number: int, form: Form) -> int:
        """Take a line that may end or begin containers; the next line to be read."""
        kind, column, dash, key, value, makes, waits = form
        if not self._stand(number, form):
            return self._again(number)
        if dash and key is not None:
            column += dash
            self._open({}, number, column)
        resume = number + 1
        if kind == BLOCK:
            text = block_text(self.lines, resume, column, value)
            if text is None:
                return self._ask(number, column)
            value, resume = text
        elif kind != ENTRY:
            return self._ask(number, column)
        if makes is not None:
            value = self._new(makes)
        if self.is_list:
            self.container.append(value)
            column += dash
        elif key in self.container:
            raise GivingUpError
        else:
            self.container[key] = value
        self.entry, self.waits = number, waits
        self.marks.append(number << SHIFT | column)
        return resume

    def _stand(self, number: int, form: Form) -> bool:
        """End and begin containers, up to the one that the line is an entry of; whether it is one,
        and not more of the entry before."""
        column, dash = form.column, form.dash
        while column < self.column:
            self._close()
        if column == self.column and self.is_list and not dash:
            # The list stands below a key that begins in the same column.
            self._close()
        if column > self.column or (dash and not self.is_list):
            if not self.waits or (form.key is None and not dash):
                return False
            self._open([] if dash else {}, number, column)
        elif column != self.column or (form.kind == BROKEN and not column):
            raise GivingUpError
        return True

    def _beginning(self) -> int:
        """The line after the one that begins the document, if there is one."""
        for number, line in enumerate(self.lines):
            if line.rstrip(" ") == "---":
                return number + 1
            if line and line[0] != "#":
                break
        return 0

    def _new(self, makes: Callable[[], Any]) -> Any:
        if len(self.outer) >= MAX_DEPTH:
            raise GivingUpError
        made = makes()
        self.places[id(made)] = []
        return made

    def _open(self, made: Any, number: int, column: int) -> None:
        """Begin a container that is the value of the last key, or the next in a list."""
        if self.is_list:
            self.entry = number
            self.container.append(made)
            self.marks.append(number << SHIFT | column)
        else:
            key = next(reversed(self.container))
            self.container[key] = made
            if not self.outer:
                self.marks.append(number << SHIFT | column)
        frame = self.container, self.marks, self.column, self.entry, self.is_list
        self.outer.append(frame)
        if len(self.outer) > MAX_DEPTH:
            raise GivingUpError
        self.container, self.marks, self.column = made, [], column
        self.places[id(made)] = self.marks
        self.is_list, self.waits = made.__class__ is list, False

    def _close(self) -> None:
        frame = self.outer.pop()
        self.container, self.marks, self.column, self.entry, self.is_list = frame
        self.waits = False

    def _again(self, number: int) -> int:
        """Read the last entry with this line, which belongs to it, too."""
        if not self.outer or not self.marks:
            raise GivingUpError
        first = plain_of(self.lines[self.entry], not self.is_list)
        if first is not None:
            text = plain_text(first, self.lines, self.entry + 1, self.column)
            if text is not None and text[1] > number:
                last = -1 if self.is_list else next(reversed(self.container))
                self.container[last] = text[0]
                return text[1]
        if self.is_list:
            self.container.pop()
        else:
            self.container.popitem()
        self.marks.pop()
        resume = self._ask(self.entry, self.column)
        if resume <= number:
            raise GivingUpError
        return resume

    def _ask(self, number: int, column: int) -> int:
        """Have libyaml read an entry; the line after it."""
        self.asked += 1
        if self.asked > _FEW and self.asked * _OFTEN > number:
            raise GivingUpError
        end = self._end(number, column)
        text = "\n".join(self.lines[number:end])
        if end < len(self.lines):
            text += "\n"
        # A flow mapping alone, with or without a tag, is no entry.
        if text[column] in "{!&":
            raise GivingUpError
        part = self.read_entry(" " * column + text[column:])
        if part is None or part.value.__class__ is not self.container.__class__:
            raise GivingUpError
        if len(part.value) != 1 or len(self.outer) + part.levels > MAX_DEPTH + 1:
            raise GivingUpError
        if self.is_list:
            self.container.append(part.value[0])
        else:
            ((key, value),) = part.value.items()
            if key in self.container:
                raise GivingUpError
            self.container[key] = value
        offset = number << SHIFT
        for ident, marks in part.places.items():
            self.places[ident] = [mark + offset for mark in marks]
        self.marks += self.places.pop(id(part.value))
        self.entry, self.waits = number, False
        return end

    def _end(self, number: int, column: int) -> int:
        for end in range(number + 1, len(self.lines)):
            line = self.lines[end]
            body = line.lstrip(" ")
            if body and len(line) - len(body) <= column:
                return end
        return len(self.lines)
