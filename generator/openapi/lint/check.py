"""What a check is, and what it reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from generator.findings import Code, Finding
from generator.json_types import Json, JsonObject
from generator.openapi.load.normalize import Normalizer
from generator.openapi.targets import Targets, dereference
from generator.record import record
from generator.source.document import Document


class Description:
    """A normalized description as checks read it. Checks must not change it.

    Pointers are those of the normalized tree; `create_finding` locates them in the text.
    """

    __slots__ = ("_tree", "dialect", "document", "findings", "targets")

    def __init__(
        self,
        tree: Normalizer,
        targets: Targets,
        document: Document,
        dialect: str,
        findings: Sequence[Finding],
    ) -> None:
        """Wrap a normalized tree.

        Args:
            tree: the normalized tree.
            targets: what each reference leads to.
            document: the root file.
            dialect: the name of the dialect, such as `3.1`.
            findings: findings up to now; `run_checks` adds to them.
        """
        self._tree = tree
        self.targets = targets
        self.document = document
        self.dialect = dialect
        self.findings = list(findings)

    @property
    def root(self) -> dict[str, Any]:
        """The normalized root object."""
        root: dict[str, Any] = self._tree.root
        return root

    @property
    def original(self) -> JsonObject:
        """The root object as the author wrote it."""
        original: JsonObject = self._tree.original
        return original

    @property
    def schemas(self) -> Sequence[tuple[str, dict[str, Any]]]:
        """Every schema with its pointer."""
        return self._tree.schemas

    @property
    def uses_json_schema_2020(self) -> bool:
        """Whether schemas are those of JSON Schema 2020-12: from OpenAPI 3.1 on."""
        return self.dialect not in ("2.0", "3.0")

    def objects(self, object_type: str) -> Sequence[tuple[str, dict[str, Any]]]:
        """Return every object of a type, such as `parameter`, with its pointer."""
        return self._tree.objects[object_type]

    def object_type_at(self, pointer: str) -> str | None:
        """Return the type of the object at an original pointer; None if it is not known."""
        return self._tree.object_types.get(
            self._tree.provenance.normalized_pointer(pointer)
        )

    def original_at(self, pointer: str) -> tuple[Any, str]:
        """Return what the author wrote for an object, and the pointer of it."""
        original = self._tree.original_pointer(pointer)
        return self._tree.documents.original_value(original), original

    def find_pointer(self, reference: str) -> str | None:
        """Return the original pointer that a reference leads to; None if it has no target."""
        return self._tree.documents.resolve(reference).pointer

    def value_at(self, pointer: str) -> Json:
        """Return the normalized value at a pointer; None if there is none."""
        tree = self._tree
        value: Json = tree.value_at(pointer) if tree.has_value(pointer) else None
        return value

    def file_of(self, pointer: str) -> str:
        """Return the name of the file in which an object was written."""
        return self._tree.provenance.file(pointer)

    def dereference(self, value: Any) -> Any:
        """Return what a reference leads to; any other value unchanged."""
        return dereference(value, self.targets)

    def create_finding(
        self, code: Code, message: str, pointer: str, *related: str
    ) -> Finding:
        """Create a finding at a pointer; `related` are the pointers of its other ends."""
        locate = self._tree.locate
        others = tuple(map(locate, related)) if related else ()
        return Finding(code, message, locate(pointer), others)


@record
class Check:
    """A check: its name, the codes of its findings, and the function that yields them."""

    name: str
    codes: tuple[Code, ...]
    run: Callable[[Description], Iterator[Finding]]


def check_objects(
    description: Description,
    functions: Mapping[str, Callable[[Any, str], Iterator[tuple[Code, str, str]]]],
) -> Iterator[Finding]:
    """Run a function over every object of its type.

    A function takes an object and its pointer, and yields code, message and the rest of the pointer
    from the object on.
    """
    for object_type, function in functions.items():
        for pointer, value in description.objects(object_type):
            for code, message, rest in function(value, pointer):
                yield description.create_finding(code, message, pointer + rest)
