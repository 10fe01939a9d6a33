"""What `source` returns: a JSON value, and the position of every part of it in the text."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from generator.findings import Location
from generator.json_types import Json


class Files(Mapping[str, bytes]):
    """The texts of a description by name, with a function that reads further files.

    It holds the root, and every other file once `find` was called for it. Names are paths with
    forward slashes, without `.` and unnecessary `..`.
    """

    __slots__ = ("_held", "_more")

    def __init__(
        self,
        held: Mapping[str, bytes],
        more: Callable[[str], tuple[str, bytes] | None] = lambda _: None,
    ) -> None:
        """Hold some texts.

        Args:
            held: texts by name.
            more: returns name and text of a further file, or None; the name may differ in case from
                the requested one.
        """
        self._held = dict(held)
        self._more = more

    def find(self, name: str) -> str | None:
        """Return the name under which a file is now held; None if there is no such file."""
        if name in self._held:
            return name
        loaded = self._more(name)
        if loaded is not None:
            self._held.setdefault(*loaded)
            return loaded[0]
        folded = name.casefold()
        return next((n for n in self._held if n.casefold() == folded), None)

    def __getitem__(self, name: str) -> bytes:
        """The text of a file that is held."""
        return self._held[name]

    def __iter__(self) -> Iterator[str]:
        """The names of the files that are held."""
        return iter(self._held)

    def __len__(self) -> int:
        """How many files are held."""
        return len(self._held)


@dataclass(frozen=True, slots=True)
class Source:
    """The files of a description: `files[name]` is its root, the description may refer to others.

    `overlays` are the names of Overlay files that correct it, in order.
    """

    name: str
    files: Mapping[str, bytes]
    overlays: tuple[str, ...] = ()

    def from_its_folder(self) -> dict[str, bytes]:
        """Return the files by their path from the folder of the root."""
        folder = posixpath.dirname(self.name) or "."
        return {posixpath.relpath(n, folder): text for n, text in self.files.items()}


class Marks(Protocol):
    """Positions of the parts of a document in its text."""

    def position(self, pointer: str) -> tuple[int, int]:
        """Return line and column, from 1, of a JSON Pointer.

        For a property they are those of its key. For a pointer without a target they are those of
        its nearest existing ancestor.
        """


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """A parsed file; `data` consists of dict, list, str, int, float, bool and None only.

    `files` are the files that it may refer to, itself included.
    """

    name: str
    data: Json
    marks: Marks = field(repr=False)
    files: Files = field(default_factory=lambda: Files({}), repr=False)

    def locate(self, pointer: str) -> Location:
        """Return the location of a JSON Pointer in the text."""
        line, column = self.marks.position(pointer)
        return Location(self.name, pointer, line, column)


def lone_file(name: str, content: bytes, missed: list[str]) -> Source:
    """Return a description of one file; names of files that it lacks are added to `missed`."""
    # `append` returns None, which means that there is no such file.
    return Source(name, Files({name: content}, missed.append))
