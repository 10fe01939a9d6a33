"""Calls that the server makes: webhooks (OpenAPI 3.1, 4.8.1) and callbacks (4.8.18)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.contract.coerce import as_flag, as_object, as_text
from generator.json_types import JsonObject, child
from generator.model.api import Event, Operation
from generator.model.findings import CALLBACKS_NOT_GENERATED, Listing
from generator.model.media import is_json
from generator.model.operation_builder import Operations
from generator.openapi.operations import list_operations
from generator.openapi.spec import Spec


class Receiving:
    """Makes events of the webhooks and callbacks of one description."""

    def __init__(self, spec: Spec, operations: Operations, listing: Listing) -> None:
        """Read from `spec`; bodies are made by `operations`."""
        self._spec = spec
        self._operations = operations
        self._listing = listing

    def all(self, known: tuple[Operation, ...]) -> tuple[Event, ...]:
        """Every event with a payload of JSON, webhooks first; the others are said."""
        found = list(self._webhooks())
        for operation in known:
            found += self._callbacks(operation)
        return tuple(found)

    def _webhooks(self) -> Iterator[Event]:
        webhooks = as_object(self._spec.root.get("webhooks"))
        for name, stated in sorted(webhooks.items()):
            item, pointer = self._operations.follow(stated, child("/webhooks", name))
            yield from self._events(name, "", item, pointer)

    def _callbacks(self, operation: Operation) -> Iterator[Event]:
        stated = self._operations.raw_operation(operation.pointer)
        base = child(operation.pointer, "callbacks")
        owner = operation.id or f"{operation.method.lower()}{operation.path}"
        for name, callback in as_object(stated.get("callbacks")).items():
            items, pointer = self._operations.follow(callback, child(base, name))
            for expression, part in items.items():
                if not expression.startswith("x-"):
                    item, here = self._operations.follow(
                        part, child(pointer, expression)
                    )
                    yield from self._events(name, owner, item, here)

    def _events(
        self, name: str, owner: str, item: JsonObject, pointer: str
    ) -> Iterator[Event]:
        for method, stated, here in list_operations(item, pointer):
            hint = as_text(stated.get("operationId")) or name
            body = self._operations.body(stated, here, hint)
            contents = body.contents if body is not None else ()
            content = next((c for c in contents if is_json(c.media_type)), None)
            if content is None:
                message = "it has no payload of JSON that could be read into a type"
                self._listing.say(CALLBACKS_NOT_GENERATED, message, here)
                continue
            yield Event(
                name,
                owner,
                method,
                as_text(stated.get("operationId")),
                content.type,
                as_flag(stated.get("deprecated")),
                as_text(stated.get("summary")) or as_text(stated.get("description")),
                here,
            )
