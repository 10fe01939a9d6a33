"""Inlines a `$ref` where OpenAPI does not allow one: `paths`, an operation, a description text.

The target takes the place of the reference, as in tools that bundle files.
"""

from __future__ import annotations

from typing import Any, Protocol

from generator.findings import Code, Level
from generator.json_types import child
from generator.openapi.load.documents import DocumentStore
from generator.openapi.load.provenance import Provenance
from generator.openapi.wording import format_value, quote_text

MAX_INLINED = 5_000
"""References that are inlined in one description."""

MAX_OBJECTS = 1_000_000
"""Objects of a description beyond which no reference is inlined."""

INLINED = Code(
    "reference-out-of-place",
    Level.WARNING,
    "A $ref stands where OpenAPI does not allow one; it is replaced with its target.",
    "OpenAPI allows references in the place of path items, parameters, bodies, responses,"
    " headers, schemas and a few other objects. Tools that bundle files understand a reference"
    " in the place of a section, an operation or a string; other tools do not.",
    "Bundle the description before you publish it.",
    "paths:\n  $ref: paths.yaml",
)
ENDLESS = Code(
    "endless-inclusion",
    Level.ERROR,
    "An object would be inlined into itself, or too many objects would be inlined.",
    f"Inlining would never end. At most {MAX_INLINED} references are inlined, and none in a"
    f" description of more than {MAX_OBJECTS} objects. (References between schemas have no such"
    " limit.)",
    "Remove the reference that leads back.",
    "# in paths.yaml\n/users:\n  get: {$ref: paths.yaml}",
)
UNRESOLVED = Code(
    "unresolved-inclusion",
    Level.ERROR,
    "A $ref in the place of a section, an operation or a string has no target.",
    "The object that it refers to is missing: perhaps every path of the API.",
    "Correct the reference, or add the file.",
    "paths:\n  $ref: path.yaml   # the file is called paths.yaml",
)
UNRESOLVED_OPTIONAL = Code(
    "unresolved-optional-inclusion",
    Level.WARNING,
    "A $ref in the place of something that the client does not need has no target.",
    "Operations do not need descriptions, examples and extensions; the value is left out.",
    "Correct the reference, or remove it.",
    "info:\n  description: {$ref: about.md}",
)

CODES: tuple[Code, ...] = (INLINED, ENDLESS, UNRESOLVED, UNRESOLVED_OPTIONAL)


class Tree(Protocol):
    """The tree that references are inlined into."""

    documents: DocumentStore
    provenance: Provenance
    object_types: dict[str, str]

    def report(self, code: Code, message: str, pointer: str) -> None:
        """Add a finding at a pointer."""


class ReferenceInliner:
    """Replaces references with their targets."""

    def __init__(self, tree: Tree, expected: frozenset[str]) -> None:
        """Inline into a tree; no finding says so for object types where it is `expected`."""
        self._tree = tree
        self._count = 0
        self._expected = expected

    def inline(
        self,
        owner: dict[str, Any],
        pointer: str,
        expected: type,
        unused: bool,
        object_type: str = "",
    ) -> Any:
        """Return what takes the place of an object with a `$ref`; None if it cannot be inlined.

        Args:
            owner: the object; its other properties override those of the target.
            pointer: the pointer of the object.
            expected: the Python type that the target must have.
            unused: whether the client does not use the value.
            object_type: the type of the object, if it is one that OpenAPI defines.
        """
        tree, text = self._tree, owner["$ref"]
        place, file = f"{pointer}/$ref", tree.provenance.file(pointer)
        if expected is str:
            content = tree.documents.text_of(text, file)
            if content is not None:
                message = f"the text of {quote_text(text)} is inlined here"
                tree.report(INLINED, message, place)
                return content
        target = tree.documents.resolve_chain(text, file)
        problem, value = target.problem, None
        if target.pointer is not None:
            value = tree.documents.original_value(target.pointer)
            if not isinstance(value, expected):
                shown = format_value(value)
                problem = f"leads to {shown}, not to {_TYPE_LABELS[expected]}"
        if target.pointer is None or problem:
            code = UNRESOLVED_OPTIONAL if unused else UNRESOLVED
            tree.report(code, f"{quote_text(text)} {problem}", place)
            return None
        self._count += 1
        if tree.provenance.contains(target.pointer, pointer):
            message = f"{quote_text(text)} would be inlined into itself"
            tree.report(ENDLESS, message, place)
            return None
        if self._count > MAX_INLINED or len(tree.object_types) > MAX_OBJECTS:
            tree.report(ENDLESS, "too many references would be inlined", place)
            return None
        correction = f" {target.correction}, and" if target.correction else ""
        if object_type not in self._expected or correction:
            message = f"{quote_text(text)}{correction} is inlined here"
            tree.report(INLINED, message, place)
        return self._merge(owner, pointer, value, target.pointer)

    def _merge(
        self, owner: dict[str, Any], pointer: str, value: Any, original: str
    ) -> Any:
        """Merge the properties beside a `$ref` into its target, and record where parts are from."""
        provenance = self._tree.provenance
        own = {key: part for key, part in owner.items() if key != "$ref"}
        if not isinstance(value, dict) or not own:
            provenance.record_move(pointer, original)
            return value
        for key in value.keys() - own.keys():
            provenance.record_move(child(pointer, key), child(original, key))
        return {**value, **own}


_TYPE_LABELS: dict[type, str] = {dict: "an object", list: "an array", str: "a string"}
