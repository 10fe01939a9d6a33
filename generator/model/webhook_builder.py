"""Builds events: webhooks (OpenAPI 3.1, 4.8.1) and callbacks (4.8.18), which the server calls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator import contract as c
from generator.model.api import Event
from generator.model.bodies import build_body
from generator.model.findings import CALLBACKS_NOT_GENERATED, FindingCollector
from generator.model.media import is_json
from generator.model.type_builder import TypeBuilder


class WebhookBuilder:
    """Builds the events of one API."""

    def __init__(
        self, contract: c.Contract, types: TypeBuilder, findings: FindingCollector
    ) -> None:
        """Build from `contract`; schemas are handed to `types`."""
        self._contract = contract
        self._types = types
        self._findings = findings

    def build_all(self) -> tuple[Event, ...]:
        """Build every event that has a JSON payload, webhooks first; report the others."""
        return (*self._build_webhooks(), *self._build_callbacks())

    def _build_webhooks(self) -> Iterator[Event]:
        for operation in _in_order(self._contract.webhooks.values()):
            yield from self._build_event(operation, "")

    def _build_callbacks(self) -> Iterator[Event]:
        for owner in _in_order(self._contract.operations.values()):
            owner_name = owner.id or f"{owner.method.lower()}{owner.path}"
            for operation in owner.callbacks.values():
                yield from self._build_event(operation, owner_name)

    def _build_event(self, operation: c.Operation, owner: str) -> Iterator[Event]:
        body = build_body(self._types, operation.body, operation.id or operation.event)
        media_types = body.media_types if body is not None else ()
        payload = next((m for m in media_types if is_json(m.name)), None)
        pointer = operation.raw.pointer
        if payload is None:
            message = "it has no JSON payload that can be decoded into a type"
            self._findings.add(CALLBACKS_NOT_GENERATED, message, pointer)
            return
        yield Event(
            operation.event,
            owner,
            operation.method,
            operation.id,
            payload.type,
            operation.deprecated,
            operation.raw.text("summary") or operation.raw.text("description"),
            pointer,
        )


def _in_order(operations: Iterable[c.Operation]) -> list[c.Operation]:
    return sorted(operations, key=lambda o: (o.path, o.method))
