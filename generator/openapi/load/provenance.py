"""Provenance: where the parts of a normalized description were written.

A description is normalized before anything is generated from it: other files are joined in, a
`body` parameter becomes a request body. In the program, a part has one pointer, that of the
normalized tree; findings name the text that the author wrote. An original pointer names a part as
it is written: `/definitions/User`, or `/$files/models~1user.yaml/properties` in the file
models/user.yaml.
"""

from __future__ import annotations

import posixpath
from collections.abc import Mapping

from generator.findings import Location
from generator.json_types import escape_token, pointer_of, tokens, walked
from generator.source.document import Document

FILES = "$files"
"""The first token of pointers into other files; the second one is the name of the file."""

_SHARED = ("/components/", f"/{FILES}/")
_SECTIONS = frozenset(
    ("definitions", "schemas", "parameters", "responses", "requestBodies", "headers")
)


class Provenance:
    """Maps pointers of the normalized tree to original pointers and back."""

    __slots__ = ("_normalized", "_originals", "documents", "root")

    def __init__(self, document: Document) -> None:
        """Begin with the root file alone, where all pointers are equal."""
        self.root = document.name
        self.documents: dict[str, Document] = {document.name: document}
        self._originals: dict[str, str] = {}
        self._normalized: dict[str, str] = {}

    def record_move(self, to: str, original: str, *, copied: bool = False) -> None:
        """Record that what stands at `original`, with everything inside, is now at `to`.

        If it is only `copied`, it is also still where it was.
        """
        self._originals[to] = original
        # What stands beside the name of a part may become a part inside of it.
        if not copied and not to.startswith(f"{self.normalized_pointer(original)}/"):
            self._normalized.setdefault(original, to)

    def original_pointer(self, pointer: str) -> str:
        """Return the pointer to what the author wrote for a part of the tree."""
        return _replace_prefix(self._originals, pointer)

    def normalized_pointer(self, original: str) -> str:
        """Return the pointer of a written part in the tree; the first one if there are several."""
        return _replace_prefix(self._normalized, original)

    def contains(self, original: str, pointer: str) -> bool:
        """Whether a part lies inside of what is written at `original`, before or after moves.

        Such a part cannot be replaced with the whole: there would be no end to it.
        """
        if f"{self.original_pointer(pointer)}/".startswith(f"{original}/"):
            return True
        while pointer:
            if self._originals.get(pointer) == original:
                return True
            pointer = pointer.rpartition("/")[0]
        return False

    def file(self, pointer: str) -> str:
        """Return the name of the file in which a part was written."""
        return split_pointer(self.original_pointer(pointer), self.root)[0]

    def locate(self, pointer: str) -> Location:
        """Return the location of a part; of its nearest written ancestor if it was not written."""
        original = self.original_pointer(pointer)
        name, inner = split_pointer(original, self.root)
        document = self.documents[name]
        if original != pointer:
            inner = _nearest_written(document, inner)
        return document.locate(inner)


def join_pointer(name: str, pointer: str, root: str) -> str:
    """Return the original pointer of a part of a file."""
    return pointer if name == root else f"/{FILES}/{escape_token(name)}{pointer}"


def split_pointer(original: str, root: str) -> tuple[str, str]:
    """Return the file of an original pointer, and the pointer inside of it."""
    if not original.startswith(f"/{FILES}/"):
        return root, original
    keys = tokens(original)
    return keys[1], pointer_of(keys[2:])


def shared_name(pointer: str) -> str | None:
    """Return the name of a shared part; None if the part lies inside of another one.

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


def _replace_prefix(table: Mapping[str, str], pointer: str) -> str:
    """Return the pointer with its longest prefix in the table replaced."""
    prefix = pointer if table else ""
    while prefix:
        replacement = table.get(prefix)
        if replacement is not None:
            return replacement + pointer[len(prefix) :]
        prefix = prefix.rpartition("/")[0]
    return pointer


def _nearest_written(document: Document, pointer: str) -> str:
    keys = tokens(pointer)
    _, reached = walked(document.data, keys)
    return pointer_of(keys[:reached])
