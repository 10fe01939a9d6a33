"""Links: operations and parameters that they refer to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.findings import Code, Finding, Level
from generator.json_types import child
from generator.openapi.lint.check import Check, Description
from generator.openapi.load.object_types import METHODS
from generator.openapi.operations import index_operation_ids
from generator.openapi.targets import as_object
from generator.openapi.wording import quote_text

UNKNOWN_OPERATION = Code(
    "unknown-link-operation",
    Level.WARNING,
    "A link refers to an operation that the description does not contain.",
    "The link cannot be followed. The client does not follow links itself and is complete without"
    " this one.",
    "Correct the operationId or the operationRef.",
    "links:\n  next: {operationId: list_usres}",
)
UNKNOWN_PARAMETER = Code(
    "unknown-link-parameter",
    Level.WARNING,
    "A link passes a parameter that its operation does not have.",
    "A program that follows the link calls the operation without this value (OpenAPI 3.1, 4.8.20).",
    "Correct the name. Write path.id or query.id if two parameters have the same name.",
    "next:\n  operationId: show_user   # has a parameter id\n  parameters: {user:"
    " $response.body#/id}",
)


def check_links(description: Description) -> Iterator[Finding]:
    """Yield findings about the operations and parameters that links refer to."""
    links = description.objects("link")
    if not links:
        return
    pointers = index_operation_ids(
        description.root, description.objects("callback"), description.targets
    )
    names = _ParameterNames(description)
    for pointer, link in links:
        if not isinstance(link, dict) or "$ref" in link:
            continue
        for code, message, rest in _check_link(description, link, pointers, names):
            yield description.create_finding(code, message, pointer + rest)


def _check_link(
    description: Description,
    link: dict[str, Any],
    pointers: Mapping[str, str],
    names: _ParameterNames,
) -> Iterator[tuple[Code, str, str]]:
    operation_id, reference = link.get("operationId"), link.get("operationRef")
    operation: str | None = None
    if isinstance(operation_id, str):
        operation = pointers.get(operation_id)
        if operation is None:
            message = f"no operation has the operationId {quote_text(operation_id)}"
            yield UNKNOWN_OPERATION, message, "/operationId"
    elif isinstance(reference, str):
        if reference.startswith("#"):
            operation = description.find_pointer(reference)
            if operation is None or not _is_operation(description, operation):
                operation = None
                message = f"{quote_text(reference)} does not lead to an operation"
                yield UNKNOWN_OPERATION, message, "/operationRef"
    else:
        yield UNKNOWN_OPERATION, "a link must have an operationId or operationRef", ""
    declared = names.find(operation) if operation is not None else None
    for key in as_object(link.get("parameters")):
        unqualified = key.partition(".")[2]
        if declared is not None and not {key, unqualified} & declared:
            message = f"the operation has no parameter {quote_text(key)}"
            yield UNKNOWN_PARAMETER, message, child("/parameters", key)


def _is_operation(description: Description, pointer: str) -> bool:
    object_type = description.object_type_at(pointer)
    last = pointer.rpartition("/")[2]
    return object_type == "operation" or (object_type is None and last in METHODS)


class _ParameterNames:
    """The names of the parameters of operations; each operation is looked up once."""

    def __init__(self, description: Description) -> None:
        self._description = description
        self._by_pointer: dict[str, set[str] | None] = {}

    def find(self, pointer: str) -> set[str] | None:
        """Return the names for the operation at a pointer; None if some are unknown."""
        if pointer not in self._by_pointer:
            self._by_pointer[pointer] = self._collect(pointer)
        return self._by_pointer[pointer]

    def _collect(self, pointer: str) -> set[str] | None:
        names = set[str]()
        for owner_pointer in (pointer, pointer.rpartition("/")[0]):
            owner = as_object(self._description.value_at(owner_pointer))
            listed = owner.get("parameters")
            for raw in listed if isinstance(listed, list) else ():
                parameter = self._description.dereference(raw)
                name = as_object(parameter).get("name")
                if not isinstance(name, str):
                    return None
                names.add(name)
        return names


CHECK = Check("links", (UNKNOWN_OPERATION, UNKNOWN_PARAMETER), check_links)
