"""What `source` hands on: a JSON value, and where in the text every part of it stands."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from generator.findings import Location
from generator.json_types import Json


class Files(Mapping[str, bytes]):
    """The texts of a description by name, and the way to more of them.

    It holds the root, and every other file from the moment that somebody asked for it with `find`.
    Names are paths with forward slashes, without `.` and needless `..`.
    """

    __slots__ = ("_held", "_more")

    def __init__(
        self,
        held: Mapping[str, bytes],
        more: Callable[[str], tuple[str, bytes] | None] = lambda _: None,
    ) -> None:
        """Hold some texts; `more` gives the name and the text of another file, or None.

        The name may differ in upper and lower case from the one that was asked for.
        """
        self._held = dict(held)
        self._more = more

    def find(self, name: str) -> str | None:
        """The name under which the file is held now; None where there is none."""
        if name in self._held:
            return name
        found = self._more(name)
        if found is not None:
            self._held.setdefault(*found)
            return found[0]
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
    """A description as found: `files[name]` is its root, the others are what it may refer to.

    `overlays` are those of the files that correct it, in their order.
    """

    name: str
    files: Mapping[str, bytes]
    overlays: tuple[str, ...] = ()

    def from_its_folder(self) -> dict[str, bytes]:
        """The files, named as seen from the folder of the root."""
        folder = posixpath.dirname(self.name) or "."
        return {posixpath.relpath(n, folder): text for n, text in self.files.items()}


class Marks(Protocol):
    """Where the parts of one document's text stand."""

    def position(self, pointer: str) -> tuple[int, int]:
        """Line and column, from 1, of the value that a JSON Pointer names (of its key, where it is
        the member of an object). For a pointer that leads nowhere: of its nearest parent.
        """


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """A parsed description; `data` is built of dict, list, str, int, float, bool and None only.

    `files` are those that it may refer to, itself among them.
    """

    name: str
    data: Json
    marks: Marks = field(repr=False)
    files: Files = field(default_factory=lambda: Files({}), repr=False)

    def locate(self, pointer: str) -> Location:
        """The place of a JSON Pointer in the text."""
        line, column = self.marks.position(pointer)
        return Location(self.name, pointer, line, column)


def lone_file(name: str, content: bytes, missed: list[str]) -> Source:
    """A description of one file; the names of other files that it would need go to `missed`."""
    # Appending answers None, which is: there is no such file.
    return Source(name, Files({name: content}, missed.append))
