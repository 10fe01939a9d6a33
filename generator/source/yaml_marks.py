"""Where the parts of a YAML text stand, noted while it is read."""

from __future__ import annotations

from typing import Protocol

from generator.json_types import Json, element_index, tokens

SHIFT = 32
"""A mark is a line and, in the bits below, a column; both count from 0."""


class Place(Protocol):
    """A place as PyYAML knows it; both count from 0."""

    @property
    def line(self) -> int:
        """The line."""

    @property
    def column(self) -> int:
        """The character in the line."""


def mark_of(place: Place) -> int:
    """The mark of a place."""
    return place.line << SHIFT | place.column


def position_of(mark: int) -> tuple[int, int]:
    """Line and column of a mark, from 1."""
    return (mark >> SHIFT) + 1, (mark & (1 << SHIFT) - 1) + 1


class YamlMarks:
    """Marks of a YAML text.

    `places[id(container)]` holds the mark of every key (or element) of that container in its order.
    The containers live as long as `data` does, so their ids stay theirs.
    """

    __slots__ = ("_by_key", "_data", "_places", "_start")

    def __init__(self, data: Json, start: int, places: dict[int, list[int]]) -> None:
        self._data = data
        self._start = start
        self._places = places
        self._by_key: dict[int, dict[str, int]] = {}

    def position(self, pointer: str) -> tuple[int, int]:
        """Line and column of a JSON Pointer; see `Marks`."""
        mark, value = self._start, self._data
        for token in tokens(pointer):
            if isinstance(value, dict):
                if token not in value:
                    break
                mark, value = self._of_object(value)[token], value[token]
            elif isinstance(value, list):
                index = element_index(token)
                if index is None or index >= len(value):
                    break
                mark, value = self._places[id(value)][index], value[index]
            else:
                break
        return position_of(mark)

    def _of_object(self, value: dict[str, Json]) -> dict[str, int]:
        known = self._by_key.get(id(value))
        if known is None:
            known = self._by_key[id(value)] = dict(
                zip(value, self._places[id(value)], strict=True)
            )
        return known
