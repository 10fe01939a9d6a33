"""Positions of the parts of a corrected document in the original text."""

from __future__ import annotations

from generator.json_types import Json, child, element_index, tokens
from generator.source.document import Marks


class EditedMarks:
    """Marks of a document whose copied data are edited in place.

    A key keeps its position. An item of an array may move, which `record_removal` and
    `record_append` record. What an Overlay adds has the position of its nearest original ancestor.
    """

    __slots__ = ("_data", "_indices", "_marks")

    def __init__(self, marks: Marks, data: Json) -> None:
        self._marks = marks
        self._data = data
        # By the id of an array that changed: the original index of each item, None for new ones.
        # The arrays are kept with them, so that their ids are not reused.
        self._indices: dict[int, tuple[list[Json], list[int | None]]] = {}

    def record_removal(self, items: list[Json], index: int) -> None:
        """Record the removal of an item; call it before."""
        del self._indices_of(items)[index]

    def record_append(self, items: list[Json], count: int) -> None:
        """Record that items are appended; call it before."""
        self._indices_of(items).extend([None] * count)

    def position(self, pointer: str) -> tuple[int, int]:
        """Return line and column of a JSON Pointer; see `Marks`."""
        value, origin = self._data, ""
        for token in tokens(pointer):
            if isinstance(value, dict):
                if token not in value:
                    break
                value, origin = value[token], child(origin, token)
                continue
            index = element_index(token)
            if not isinstance(value, list) or index is None or index >= len(value):
                break
            entry = self._indices.get(id(value))
            original = index if entry is None else entry[1][index]
            if original is None:
                break
            value, origin = value[index], child(origin, original)
        return self._marks.position(origin)

    def _indices_of(self, items: list[Json]) -> list[int | None]:
        if id(items) not in self._indices:
            self._indices[id(items)] = (items, list(range(len(items))))
        return self._indices[id(items)][1]
