"""Positions in a YAML text, recorded while it is read."""

from __future__ import annotations

from typing import Protocol

from generator.json_types import Json, element_index, tokens

SHIFT = 32
"""A mark is a line and, in the bits below, a column; both count from 0."""


class YamlPosition(Protocol):
    """A position as PyYAML reports it; line and column count from 0."""

    @property
    def line(self) -> int:
        """The line."""

    @property
    def column(self) -> int:
        """The column."""


def mark_of(position: YamlPosition) -> int:
    """Return the mark of a position."""
    return position.line << SHIFT | position.column


def position_of(mark: int) -> tuple[int, int]:
    """Return line and column of a mark, from 1."""
    return (mark >> SHIFT) + 1, (mark & (1 << SHIFT) - 1) + 1


class YamlMarks:
    """Marks of a YAML text.

    `marks[id(container)]` contains the mark of every key (or item) of that container in order. The
    containers live as long as `data` does, so their ids are not reused.
    """

    __slots__ = ("_by_key", "_data", "_marks", "_start")

    def __init__(self, data: Json, start: int, marks: dict[int, list[int]]) -> None:
        self._data = data
        self._start = start
        self._marks = marks
        self._by_key: dict[int, dict[str, int]] = {}

    def position(self, pointer: str) -> tuple[int, int]:
        """Return line and column of a JSON Pointer; see `Marks`."""
        mark, value = self._start, self._data
        for token in tokens(pointer):
            if isinstance(value, dict):
                if token not in value:
                    break
                mark, value = self._marks_by_key(value)[token], value[token]
            elif isinstance(value, list):
                index = element_index(token)
                if index is None or index >= len(value):
                    break
                mark, value = self._marks[id(value)][index], value[index]
            else:
                break
        return position_of(mark)

    def _marks_by_key(self, value: dict[str, Json]) -> dict[str, int]:
        marks = self._by_key.get(id(value))
        if marks is None:
            marks = self._by_key[id(value)] = dict(
                zip(value, self._marks[id(value)], strict=True)
            )
        return marks
