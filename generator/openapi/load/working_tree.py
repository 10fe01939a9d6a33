"""The assembled description while it grows: its parts by pointer, and where they were written."""

from __future__ import annotations

from typing import Any

from generator.findings import Code, Finding, Location
from generator.json_types import Json, JsonObject, element_index, tokens
from generator.openapi.load.documents import DocumentStore
from generator.openapi.load.provenance import FILES, Provenance
from generator.source.document import Document


class WorkingTree:
    """The root, the other files, and the findings about them."""

    def __init__(self, document: Document) -> None:
        """Begin with a root file, which is an object."""
        self.places = Provenance(document)
        self.library = DocumentStore(document, self.places)
        self.stated: Any = document.data
        self.root: Any = document.data
        self.findings: list[Finding] = []
        self.files: dict[str, Any] = {}

    def note(self, code: Code, message: str, at: str) -> None:
        """Add a finding at a pointer."""
        self.findings.append(Finding(code, message, self.locate(at)))

    def locate(self, pointer: str) -> Location:
        """The place of a pointer in the text of its file."""
        return self.places.locate(pointer)

    def native(self, pointer: str) -> str:
        """Where a part was written."""
        return self.places.native(pointer)

    def moved(self, to: str, native: str, *, copied: bool = False) -> None:
        """Note that what was written at `native` is now at `to`, or a copy of it."""
        self.places.moved(to, native, copied=copied)

    def look_up(self, value: Json, at: str) -> tuple[JsonObject, str]:
        """A part as it is written, references followed, with its native pointer."""
        return self.library.look_up(value, self.places.native(at))

    def at(self, pointer: str) -> Any:
        """The mended value that a pointer names, which must be there."""
        value, path = self.top(pointer)
        for token in path:
            value = value[step_of(value, token)]
        return value

    def has(self, pointer: str) -> bool:
        """Whether there is a value at a pointer."""
        value, path = self.top(pointer)
        for token in path:
            step = step_of(value, token)
            if isinstance(value, dict):
                if step not in value:
                    return False
            elif not isinstance(value, list) or step is None or step >= len(value):
                return False
            value = value[step]
        return True

    def top(self, pointer: str) -> tuple[Any, list[str]]:
        """What a pointer starts from, and the way from there: the root, or the other files."""
        path = tokens(pointer)
        if not pointer.startswith(f"/{FILES}/"):
            return self.root, path
        name = path[1]
        if name not in self.files:
            self.files[name] = self.places.documents[name].data
        return self.files, path[1:]


def step_of(holder: Any, token: str) -> Any:
    """The key or the index that a token of a pointer names in an object or a list."""
    return element_index(token) if isinstance(holder, list) else token
