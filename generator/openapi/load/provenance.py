"""Where the parts of one assembled description stand in the texts that it was made of.

A description is brought to one shape before anything is made of it: another file is joined in, a
`body` parameter becomes a request body. Inside of the program a part has one pointer, that of the
assembled description; people are told the place in the text they wrote. A native pointer names a
part as it is written: `/definitions/User`, or `/$files/models~1user.yaml/properties` in the file
models/user.yaml.
"""

from __future__ import annotations

import posixpath
from collections.abc import Mapping

from generator.findings import Location
from generator.json_types import escape_token, pointer_of, tokens, walked
from generator.source.document import Document

FILES = "$files"
"""The token that begins the pointers of parts of other files; the next one is the file's name."""

_SHARED = ("/components/", f"/{FILES}/")
_SECTIONS = frozenset(
    ("definitions", "schemas", "parameters", "responses", "requestBodies", "headers")
)


class Provenance:
    """Two-way between assembled and native pointers; knows nothing until parts are moved."""

    __slots__ = ("_ends", "_origins", "documents", "root")

    def __init__(self, document: Document) -> None:
        """Begin with the root file alone."""
        self.root = document.name
        self.documents: dict[str, Document] = {document.name: document}
        self._origins: dict[str, str] = {}
        self._ends: dict[str, str] = {}

    def moved(self, to: str, native: str, *, copied: bool = False) -> None:
        """Note that what stands at `native`, with all that is in it, is now at `to`.

        What is only copied there is still found where it was.
        """
        self._origins[to] = native
        # What is said beside the name of a part may become a part of its own, inside of it.
        if not copied and not to.startswith(f"{self.assembled(native)}/"):
            self._ends.setdefault(native, to)

    def native(self, pointer: str) -> str:
        """Where a part of the assembled description was written."""
        return _nearest(self._origins, pointer)

    def assembled(self, native: str) -> str:
        """Where a written part is in the assembled description; where it went first, if twice."""
        return _nearest(self._ends, native)

    def holds(self, native: str, pointer: str) -> bool:
        """Whether a part lies, as written or as assembled, inside of what is written at `native`.

        Such a part cannot be replaced by the whole: there would be no end to it.
        """
        if f"{self.native(pointer)}/".startswith(f"{native}/"):
            return True
        while pointer:
            if self._origins.get(pointer) == native:
                return True
            pointer = pointer.rpartition("/")[0]
        return False

    def file(self, pointer: str) -> str:
        """The name of the file in which a part was written."""
        return split(self.native(pointer), self.root)[0]

    def locate(self, pointer: str) -> Location:
        """The place of a part in its text: of the nearest one around it that is written there."""
        native = self.native(pointer)
        name, inner = split(native, self.root)
        document = self.documents[name]
        return document.locate(
            inner if native == pointer else _written(document, inner)
        )


def in_file(name: str, pointer: str, root: str) -> str:
    """The native pointer of a part of a file."""
    return pointer if name == root else f"/{FILES}/{escape_token(name)}{pointer}"


def split(native: str, root: str) -> tuple[str, str]:
    """The file and the pointer inside of it that a native pointer names."""
    if not native.startswith(f"/{FILES}/"):
        return root, native
    keys = tokens(native)
    return keys[1], pointer_of(keys[2:])


def shared_name(pointer: str) -> str | None:
    """What a part that is there to be shared is called; None for one inside of something else.

    That is the name of a component, the key of a part at the top of another file, or the name of a
    file that is one part.
    """
    if not pointer.startswith(_SHARED):
        return None
    keys = tokens(pointer)
    if len(keys) == 3 and keys[0] == "components":
        return keys[2]
    if len(keys) < 2 or keys[0] != FILES:
        return None
    name, inner = keys[1], keys[2:]
    if not inner:
        folder, _, stem = posixpath.splitext(name)[0].rpartition("/")
        return posixpath.basename(folder) if stem == "index" and folder else stem
    if (
        len(inner) == 1
        or (len(inner) == 3 and inner[0] == "components")
        or (len(inner) == 2 and inner[0] in _SECTIONS and not inner[1].isdigit())
    ):
        return inner[-1]
    return None


def _nearest(table: Mapping[str, str], pointer: str) -> str:
    """The pointer with its longest prefix that the table knows replaced."""
    head = pointer if table else ""
    while head:
        found = table.get(head)
        if found is not None:
            return found + pointer[len(head) :]
        head = head.rpartition("/")[0]
    return pointer


def _written(document: Document, pointer: str) -> str:
    keys = tokens(pointer)
    _, reached = walked(document.data, keys)
    return pointer_of(keys[:reached])
