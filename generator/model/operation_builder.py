"""Builds the operations of an API with their parameters, bodies, responses and security."""

from __future__ import annotations

from generator import contract as c
from generator.model.api import Operation
from generator.model.bodies import build_body, build_responses
from generator.model.extensions import (
    INTERNAL,
    is_internal,
    read_group,
    read_method_name,
)
from generator.model.findings import FindingCollector
from generator.model.parameters import build_parameters
from generator.model.security import check_security
from generator.model.servers import build_servers
from generator.model.type_builder import TypeBuilder


class OperationBuilder:
    """Builds the operations of one API."""

    def __init__(
        self, contract: c.Contract, types: TypeBuilder, findings: FindingCollector
    ) -> None:
        """Build from `contract`; schemas are handed to `types`."""
        self._contract = contract
        self._types = types
        self._findings = findings

    def build_all(self) -> tuple[Operation, ...]:
        """Build every operation of a path, ordered by path and method."""
        operations = [self._build(o) for o in self._contract.operations.values()]
        return tuple(sorted(operations, key=lambda o: (o.path, o.method)))

    def _build(self, operation: c.Operation) -> Operation:
        raw = operation.raw
        hint = operation.id or f"{operation.method.lower()}{operation.path}"
        check_security(self._contract, operation, self._findings)
        return Operation(
            key=operation.key,
            id=operation.id,
            tags=_tags_of(operation),
            parameters=build_parameters(self._types, operation, hint),
            body=build_body(self._types, operation.body, hint),
            responses=build_responses(self._types, operation, hint),
            security=operation.security,
            servers=build_servers(operation.servers),
            deprecated=operation.deprecated,
            summary=raw.text("summary"),
            doc=_doc_of(raw),
            pointer=raw.pointer,
            name=read_method_name(raw.value),
        )


def _tags_of(operation: c.Operation) -> tuple[str, ...]:
    group = read_group(operation.raw.value)
    return (group,) if group else operation.tags


def _doc_of(raw: c.RawObject) -> str:
    text = raw.text("description")
    return f"{text}\n\n{INTERNAL}".lstrip() if is_internal(raw.value) else text
