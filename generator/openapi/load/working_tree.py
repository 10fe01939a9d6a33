"""The normalized description under construction, and where its parts were written."""

from __future__ import annotations

from typing import Any

from generator.findings import Code, Finding, Location
from generator.json_types import Json, JsonObject, element_index, tokens
from generator.openapi.load.documents import DocumentStore
from generator.openapi.load.provenance import FILES, Provenance
from generator.record import record
from generator.source.document import Document


@record
class Reference:
    """A `$ref` in the object at `pointer`, and the type of object that it must lead to.

    `text` means the same in all files, `original` is what the author wrote. `unused` if the client
    does not use the target.
    """

    pointer: str
    text: str
    object_type: str
    unused: bool
    original: str


class WorkingTree:
    """The root file, the other files, their references, and the findings about them.

    `original` is the root file as it was parsed, `root` its normalized copy; `files` are the
    normalized copies of the other files.
    """

    def __init__(self, document: Document) -> None:
        """Begin with a root file, which must be an object."""
        self.provenance = Provenance(document)
        self.documents = DocumentStore(document, self.provenance)
        self.original: Any = document.data
        self.root: Any = document.data
        self.findings: list[Finding] = []
        self.files: dict[str, Any] = {}
        self.references: list[Reference] = []

    def report(self, code: Code, message: str, pointer: str) -> None:
        """Add a finding at a pointer."""
        self.findings.append(Finding(code, message, self.locate(pointer)))

    def locate(self, pointer: str) -> Location:
        """Return the location of a pointer in the text of its file."""
        return self.provenance.locate(pointer)

    def original_pointer(self, pointer: str) -> str:
        """Return the pointer to what the author wrote for a part of the tree."""
        return self.provenance.original_pointer(pointer)

    def record_move(self, to: str, original: str, *, copied: bool = False) -> None:
        """Record that what was written at `original` is now at `to`, or a copy of it."""
        self.provenance.record_move(to, original, copied=copied)

    def look_up(self, value: Json, pointer: str) -> tuple[JsonObject, str]:
        """Return an object as written, references resolved, with its original pointer."""
        return self.documents.look_up(value, self.original_pointer(pointer))

    def value_at(self, pointer: str) -> Any:
        """Return the normalized value at a pointer, which must exist."""
        value, keys = self.start_of(pointer)
        for key in keys:
            value = value[step_of(value, key)]
        return value

    def has_value(self, pointer: str) -> bool:
        """Whether there is a normalized value at a pointer."""
        value, keys = self.start_of(pointer)
        for key in keys:
            step = step_of(value, key)
            if isinstance(value, dict):
                if step not in value:
                    return False
            elif not isinstance(value, list) or step is None or step >= len(value):
                return False
            value = value[step]
        return True

    def start_of(self, pointer: str) -> tuple[Any, list[str]]:
        """Return what a pointer starts at, the root or the other files, and the keys from there."""
        keys = tokens(pointer)
        if not pointer.startswith(f"/{FILES}/"):
            return self.root, keys
        name = keys[1]
        if name not in self.files:
            self.files[name] = self.provenance.documents[name].data
        return self.files, keys[1:]


def step_of(container: Any, key: str) -> Any:
    """Return the key or the index that a token of a pointer names in an object or array."""
    return element_index(key) if isinstance(container, list) else key
