"""Servers and their URL templates."""

from __future__ import annotations

from collections.abc import Iterable

from generator.contract import RawObject
from generator.contract.coerce import as_list, as_object, as_text
from generator.json_types import Json
from generator.model.api import Server, ServerVariable


def build_servers(servers: Iterable[RawObject]) -> tuple[Server, ...]:
    """Build the servers of an API or an operation (OpenAPI 3.1, 4.8.5)."""
    return tuple(
        Server(
            server.text("url"),
            tuple(
                _build_variable(name, value)
                for name, value in as_object(server.value.get("variables")).items()
            ),
            server.text("description"),
        )
        for server in servers
    )


def _build_variable(name: str, value: Json) -> ServerVariable:
    variable = as_object(value)
    values = as_list(variable.get("enum"))
    return ServerVariable(
        name,
        as_text(variable.get("default")),
        tuple(text for text in values if isinstance(text, str)),
    )
