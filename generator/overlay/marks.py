"""Where the parts of a corrected document stand in the text that it was."""

from __future__ import annotations

from generator.json_types import Json, child, element_index, tokens
from generator.source.document import Marks


class EditedMarks:
    """Marks of a document whose data were edited in place after they were copied.

    A key keeps its place; an element of a list may have moved, which `removed` and `appended` note.
    What an Overlay brought is at its nearest parent.
    """

    __slots__ = ("_data", "_indices", "_marks")

    def __init__(self, marks: Marks, data: Json) -> None:
        self._marks = marks
        self._data = data
        # By the id of a list that changed: where each of its elements was, None for new ones. The
        # lists are kept with them, so that their ids stay theirs.
        self._indices: dict[int, tuple[list[Json], list[int | None]]] = {}

    def removed(self, items: list[Json], index: int) -> None:
        """To be called before an element is removed."""
        del self._of(items)[index]

    def appended(self, items: list[Json], count: int) -> None:
        """To be called before elements are appended."""
        self._of(items).extend([None] * count)

    def position(self, pointer: str) -> tuple[int, int]:
        """Line and column of a JSON Pointer; see `Marks`."""
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
            known = self._indices.get(id(value))
            before = index if known is None else known[1][index]
            if before is None:
                break
            value, origin = value[index], child(origin, before)
        return self._marks.position(origin)

    def _of(self, items: list[Json]) -> list[int | None]:
        if id(items) not in self._indices:
            self._indices[id(items)] = (items, list(range(len(items))))
        return self._indices[id(items)][1]
