"""Reads block YAML line by line.

Every entry with more than one possible meaning (a flow collection, an escape, a quoted scalar over
several lines) is handed to libyaml, with the lines that belong to it. If something affects more
than one entry (an anchor, a merge key, a second document) or is wrong, the reader gives up, and
libyaml reads the whole text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from generator.source.fast_yaml.folding import read_block_scalar, read_plain_scalar
from generator.source.fast_yaml.line_forms import (
    BLANK,
    BLOCK_SCALAR,
    ENTRY,
    MARKER,
    Form,
    form_of,
    plain_scalar_of,
)
from generator.source.resource_limits import MAX_DEPTH
from generator.source.yaml_marks import SHIFT

FREE_FALLBACKS = 200
"""Entries that libyaml reads in any text."""

LINES_PER_FALLBACK = 16
"""Lines for each further entry that libyaml reads: each costs as much as a dozen events."""

# Only libyaml may judge control characters, and line breaks that str.split does not know.
_UNSUPPORTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_UNSUPPORTED_NON_ASCII = "\u2028\u2029\ufeff\ufffe\uffff"


class EntryValue(NamedTuple):
    """The container of one entry, as libyaml reads it.

    `marks` are those of the container and of all containers in it, by id; `height` is the number of
    its levels.
    """

    value: Any
    marks: dict[int, list[int]]
    height: int


class UnsupportedYamlError(Exception):
    """The text needs libyaml."""


class BlockDocument:
    """A text that was read: its value, the mark of the value, and the marks of its containers."""

    __slots__ = ("mark", "marks", "value")

    def __init__(self, value: Any, mark: int, marks: dict[int, list[int]]) -> None:
        self.value = value
        self.mark = mark
        self.marks = marks


def read_block_yaml(
    text: str, read_entry: Callable[[str], EntryValue | None]
) -> BlockDocument | None:
    """Return the value of a text in block YAML; None if the text needs libyaml.

    Args:
        text: the text.
        read_entry: reads a text of one entry with libyaml; returns None if its meaning depends on
            other entries, or if it has findings.
    """
    non_ascii = () if text.isascii() else _UNSUPPORTED_NON_ASCII
    if _UNSUPPORTED.search(text) is not None or any(c in text for c in non_ascii):
        return None
    try:
        return _LineReader(text, read_entry).read()
    except UnsupportedYamlError:
        return None


class _LineReader:
    """Reads lines into the innermost open container; `outer` holds those around it.

    `column` is where its entries begin, `entry` the line of the last one. `expects_value` says that
    this one is a key without a value: lines that are indented more belong to it. The outermost
    container is an object that holds the document under an empty key.
    """

    def __init__(
        self, text: str, read_entry: Callable[[str], EntryValue | None]
    ) -> None:
        self.lines = text.split("\n")
        self.read_entry = read_entry
        self.all_marks: dict[int, list[int]] = {}
        self.container: Any = {"": None}
        self.marks: list[int] = []
        self.column, self.entry = -1, 0
        self.is_list, self.expects_value = False, True
        self.outer: list[tuple[Any, list[int], int, int, bool]] = []
        self.fallbacks = 0

    def read(self) -> BlockDocument | None:
        """Read all lines in one pass; return None if there is no value."""
        document, marks = self.container, self.marks
        resume = self._skip_document_start()
        for number, line in enumerate(self.lines):
            if number < resume:
                continue
            form = form_of(line)
            kind, column, dash, key, value, container, expects_value = form
            if kind == BLANK:
                continue
            if kind != ENTRY or dash or column != self.column or self.is_list:
                resume = self._read_nested(number, form)
                continue
            if key in self.container:
                raise UnsupportedYamlError
            self.entry, self.expects_value = number, expects_value
            self.marks.append(number << SHIFT | column)
            self.container[key] = value if container is None else self._new(container)
        return BlockDocument(document[""], marks[0], self.all_marks) if marks else None

    def _read_nested(self, number: int, form: Form) -> int:
        """Read a line that may end or begin containers; return the number of the next line."""
        kind, column, dash, key, value, container, expects_value = form
        if not self._enter_container(number, form):
            return self._reread_entry(number)
        if dash and key is not None:
            column += dash
            self._open({}, number, column)
        resume = number + 1
        if kind == BLOCK_SCALAR:
            scalar = read_block_scalar(self.lines, resume, column, value)
            if scalar is None:
                return self._fall_back(number, column)
            value, resume = scalar
        elif kind != ENTRY:
            return self._fall_back(number, column)
        if container is not None:
            value = self._new(container)
        if self.is_list:
            self.container.append(value)
            column += dash
        elif key in self.container:
            raise UnsupportedYamlError
        else:
            self.container[key] = value
        self.entry, self.expects_value = number, expects_value
        self.marks.append(number << SHIFT | column)
        return resume

    def _enter_container(self, number: int, form: Form) -> bool:
        """End and begin containers up to the one that a line is an entry of.

        Returns:
            Whether the line is an entry, and does not continue the entry before it.
        """
        column, dash = form.column, form.dash
        while column < self.column:
            self._close()
        if column == self.column and self.is_list and not dash:
            # The list belongs to a key that begins in the same column.
            self._close()
        if column > self.column or (dash and not self.is_list):
            if not self.expects_value or (form.key is None and not dash):
                return False
            self._open([] if dash else {}, number, column)
        elif column != self.column or (form.kind == MARKER and not column):
            raise UnsupportedYamlError
        return True

    def _skip_document_start(self) -> int:
        """Return the number of the line after the document start marker, or 0."""
        for number, line in enumerate(self.lines):
            if line.rstrip(" ") == "---":
                return number + 1
            if line and line[0] != "#":
                break
        return 0

    def _new(self, container: Callable[[], Any]) -> Any:
        if len(self.outer) >= MAX_DEPTH:
            raise UnsupportedYamlError
        value = container()
        self.all_marks[id(value)] = []
        return value

    def _open(self, container: Any, number: int, column: int) -> None:
        """Begin a container that is the value of the last key, or the next item of a list."""
        if self.is_list:
            self.entry = number
            self.container.append(container)
            self.marks.append(number << SHIFT | column)
        else:
            key = next(reversed(self.container))
            self.container[key] = container
            if not self.outer:
                self.marks.append(number << SHIFT | column)
        frame = self.container, self.marks, self.column, self.entry, self.is_list
        self.outer.append(frame)
        if len(self.outer) > MAX_DEPTH:
            raise UnsupportedYamlError
        self.container, self.marks, self.column = container, [], column
        self.all_marks[id(container)] = self.marks
        self.is_list, self.expects_value = container.__class__ is list, False

    def _close(self) -> None:
        frame = self.outer.pop()
        self.container, self.marks, self.column, self.entry, self.is_list = frame
        self.expects_value = False

    def _reread_entry(self, number: int) -> int:
        """Read the last entry again, with the line that continues it."""
        if not self.outer or not self.marks:
            raise UnsupportedYamlError
        first = plain_scalar_of(self.lines[self.entry], not self.is_list)
        if first is not None:
            scalar = read_plain_scalar(first, self.lines, self.entry + 1, self.column)
            if scalar is not None and scalar[1] > number:
                last = -1 if self.is_list else next(reversed(self.container))
                self.container[last] = scalar[0]
                return scalar[1]
        if self.is_list:
            self.container.pop()
        else:
            self.container.popitem()
        self.marks.pop()
        resume = self._fall_back(self.entry, self.column)
        if resume <= number:
            raise UnsupportedYamlError
        return resume

    def _fall_back(self, number: int, column: int) -> int:
        """Read an entry with libyaml; return the number of the line after it."""
        self.fallbacks += 1
        if (
            self.fallbacks > FREE_FALLBACKS
            and self.fallbacks * LINES_PER_FALLBACK > number
        ):
            raise UnsupportedYamlError
        end = self._find_entry_end(number, column)
        text = "\n".join(self.lines[number:end])
        if end < len(self.lines):
            text += "\n"
        # A flow mapping alone, with or without a tag, is not an entry.
        if text[column] in "{!&":
            raise UnsupportedYamlError
        entry = self.read_entry(" " * column + text[column:])
        if entry is None or entry.value.__class__ is not self.container.__class__:
            raise UnsupportedYamlError
        if len(entry.value) != 1 or len(self.outer) + entry.height > MAX_DEPTH + 1:
            raise UnsupportedYamlError
        if self.is_list:
            self.container.append(entry.value[0])
        else:
            ((key, value),) = entry.value.items()
            if key in self.container:
                raise UnsupportedYamlError
            self.container[key] = value
        offset = number << SHIFT
        for ident, marks in entry.marks.items():
            self.all_marks[ident] = [mark + offset for mark in marks]
        self.marks += self.all_marks.pop(id(entry.value))
        self.entry, self.expects_value = number, False
        return end

    def _find_entry_end(self, number: int, column: int) -> int:
        for end in range(number + 1, len(self.lines)):
            line = self.lines[end]
            body = line.lstrip(" ")
            if body and len(line) - len(body) <= column:
                return end
        return len(self.lines)
