"""What `source` hands on: a JSON value, and where in the text every part of it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from generator.findings import Location
from generator.jsontypes import Json


@dataclass(frozen=True, slots=True)
class Source:
    """A description as found: `files[name]` is its root, the others are what it may refer to.

    `overlays` are those of the files that correct it, in their order.
    """

    name: str
    files: Mapping[str, bytes]
    overlays: tuple[str, ...] = ()


class Marks(Protocol):
    """Where the parts of one document's text stand."""

    def position(self, pointer: str) -> tuple[int, int]:
        """Line and column, from 1, of the value that a JSON Pointer names (of its key, where it is
        the member of an object). For a pointer that leads nowhere: of its nearest parent.
        """


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """A parsed description; `data` is built of dict, list, str, int, float, bool and None only."""

    name: str
    data: Json
    marks: Marks = field(repr=False)

    def locate(self, pointer: str) -> Location:
        """The place of a JSON Pointer in the text."""
        line, column = self.marks.position(pointer)
        return Location(self.name, pointer, line, column)
