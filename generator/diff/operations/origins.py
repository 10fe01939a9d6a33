"""Origins (RFC 9110, 4.3.1) to which a server object sends requests, credentials included."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice, product

from generator.contract import Contract, RawObject
from generator.contract.coerce import as_list, as_object, as_text
from generator.json_types import JsonObject

_AUTHORITY = re.compile(r"(?:([A-Za-z][A-Za-z0-9+.-]*):)?//([^/?#\\]*)")
_DEFAULT_PORTS = {"http": ":80", "https": ":443"}
_MOST = 1000
"""Combinations of the values of variables that are looked at for each server."""


def list_origins(server: RawObject) -> list[str]:
    """Return the origins of a server for all values of its variables, the default ones first.

    A relative URL has none: it belongs to where the description was read.
    """
    variables = as_object(server.value.get("variables"))
    url = server.text("url")
    used = [name for name in variables if "{" + name + "}" in url]
    values = [_list_values(as_object(variables[name])) for name in used]
    origins: dict[str, None] = {}
    for combination in islice(product(*values), _MOST):
        expanded = url
        for name, value in zip(used, combination, strict=True):
            expanded = expanded.replace("{" + name + "}", value)
        origin = _read_origin(expanded)
        if origin:
            origins[origin] = None
    return list(origins)


def find_default_origin(servers: Iterable[RawObject]) -> str:
    """Return the origin that a client uses by default, `""` if there is none."""
    return next((origins[0] for origins in map(list_origins, servers) if origins), "")


def collect_known_origins(contract: Contract) -> frozenset[str]:
    """Return the origins of all servers of a description and of its operations."""
    return frozenset(
        origin for server in _iter_servers(contract) for origin in list_origins(server)
    )


def select_new_origins(
    server: RawObject, old_origins: frozenset[str]
) -> tuple[str, ...]:
    """Return the origins of a server that the old version did not name.

    A known origin that is encrypted now (`https:` where it was `http:`) is not new.
    """
    return tuple(
        origin
        for origin in list_origins(server)
        if origin not in old_origins and not _is_upgrade(origin, old_origins)
    )


def _is_upgrade(origin: str, old_origins: frozenset[str]) -> bool:
    return origin.startswith("https:") and f"http:{origin[6:]}" in old_origins


def _iter_servers(contract: Contract) -> Iterator[RawObject]:
    yield from contract.servers
    for operation in contract.operations.values():
        yield from operation.servers


def _list_values(variable: JsonObject) -> list[str]:
    values = [as_text(variable.get("default"))]
    values += [v for v in as_list(variable.get("enum")) if isinstance(v, str)]
    return list(dict.fromkeys(values))


def _read_origin(url: str) -> str:
    match = _AUTHORITY.match(url)
    if match is None:
        return ""
    scheme = (match[1] or "").lower()
    host = match[2].rpartition("@")[2].lower()
    host = host.removesuffix(_DEFAULT_PORTS.get(scheme, " "))
    return f"{scheme}://{host}" if scheme else f"//{host}"
