"""Path items and operations of a normalized description, with their pointers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from generator.json_types import JsonObject, child
from generator.openapi.standard import operations_of
from generator.openapi.targets import Targets, as_object, dereference_at


def list_path_items(
    root: JsonObject, targets: Targets
) -> Iterator[tuple[str, JsonObject, str]]:
    """Yield path template, path item (dereferenced) and pointer of everything under `paths`."""
    for path, raw in as_object(root.get("paths")).items():
        if path.startswith("/"):
            item, pointer = dereference_at(raw, child("/paths", path), targets)
            yield path, item, pointer


def index_operation_ids(
    root: JsonObject, callbacks: Sequence[tuple[str, Any]], targets: Targets
) -> dict[str, str]:
    """Return the pointer of the first operation with each operationId.

    Operations under `paths` come before those of webhooks, and these before those of `callbacks`,
    which are Callback Objects with their pointers.
    """
    pointers = dict[str, str]()
    for _, item, pointer in list_path_items(root, targets):
        for _, operation, operation_pointer in operations_of(item, pointer):
            _index_id(pointers, operation, operation_pointer)
    for operation, pointer in list_received_operations(root, callbacks, targets):
        _index_id(pointers, operation, pointer)
    return pointers


def list_received_operations(
    root: JsonObject, callbacks: Sequence[tuple[str, Any]], targets: Targets
) -> Iterator[tuple[JsonObject, str]]:
    """Yield the operations of webhooks and callbacks, with their pointers."""
    for name, raw in as_object(root.get("webhooks")).items():
        item, pointer = dereference_at(raw, child("/webhooks", name), targets)
        yield from ((o, place) for _, o, place in operations_of(item, pointer))
    for callback_pointer, callback in callbacks:
        for expression, raw in callback.items():
            item, pointer = dereference_at(
                raw, child(callback_pointer, expression), targets
            )
            yield from ((o, place) for _, o, place in operations_of(item, pointer))


def _index_id(pointers: dict[str, str], operation: JsonObject, pointer: str) -> None:
    operation_id = operation.get("operationId")
    if isinstance(operation_id, str):
        pointers.setdefault(operation_id, pointer)
