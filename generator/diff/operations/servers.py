"""Servers of the description and of operations."""

from __future__ import annotations

from generator.contract import Contract, RawObject
from generator.diff.changes import Action, Effect
from generator.diff.fact_index import REQUEST, FactIndex, OperationPair, Usage
from generator.diff.operations.origins import (
    collect_known_origins,
    find_default_origin,
    select_new_origins,
)
from generator.diff.rule import End, Fact, Rule, rule
from generator.json_value import JsonValue
from generator.record import record

_S = "server"
SERVER = (
    rule("server-added", _S, "server", Action.ADDED, Effect.WIDENS),
    rule("server-removed", _S, "server", Action.REMOVED, Effect.UNKNOWN),
)
VARIABLE = rule("server-variable-changed", _S, "server", Action.CHANGED, Effect.UNKNOWN)
DEFAULT = rule("server-default-changed", _S, "server", Action.CHANGED, Effect.NONE)

RULES: tuple[Rule, ...] = (*SERVER, VARIABLE, DEFAULT)
Servers = tuple[RawObject, ...]


@record
class _ServerPair:
    """The servers of both versions in one place, and the origins that the old version names."""

    old: Servers
    new: Servers
    pointer: str
    known_origins: frozenset[str]


def compare_servers(
    old: Contract, new: Contract, operation_pairs: list[OperationPair], facts: FactIndex
) -> None:
    """Add the facts of the servers of the description and of operations."""
    old_origins = collect_known_origins(old)
    everyone = [
        pair.usage(REQUEST, "operation")
        for pair in operation_pairs
        if pair.old and pair.new and not pair.current.sent_by_server
        if not pair.old.servers and not pair.new.servers
    ]
    _compare_servers(
        _ServerPair(old.servers, new.servers, "/servers", old_origins), everyone, facts
    )
    for pair in operation_pairs:
        before, after = pair.old, pair.new
        if after is None or after.sent_by_server:
            continue
        usage = [pair.usage(REQUEST, "operation")]
        if before is None:
            _add_new_origins(
                after.servers, after.raw.pointer, old_origins, usage, facts
            )
        elif before.servers or after.servers:
            servers = _ServerPair(
                before.servers or old.servers,
                after.servers or new.servers,
                after.raw.pointer,
                old_origins,
            )
            _compare_servers(servers, usage, facts)


def _add_new_origins(
    servers: Servers,
    pointer: str,
    old_origins: frozenset[str],
    usages: list[Usage],
    facts: FactIndex,
) -> None:
    """Add the servers of a new operation that lead to an origin that was not described."""
    for server in servers:
        origins = select_new_origins(server, old_origins)
        if origins:
            url = server.text("url")
            missing = End(pointer, None, present=False)
            here = End(server.pointer, url)
            fact = Fact(
                SERVER[0], Effect.WIDENS, url, missing, here, new_origins=origins
            )
            facts.add(fact, *usages)


def _compare_servers(
    servers: _ServerPair, usages: list[Usage], facts: FactIndex
) -> None:
    if servers.old == servers.new:
        return
    before = {server.text("url"): server for server in servers.old}
    after = {server.text("url"): server for server in servers.new}
    missing = End(servers.pointer, None, present=False)
    has_new_origin = False
    for url, server in before.items():
        other = after.get(url)
        here = End(server.pointer, url)
        if other is None:
            facts.add(Fact(SERVER[1], Effect.UNKNOWN, url, here, missing), *usages)
        elif _variables(server) != _variables(other):
            ends = End(server.pointer, server.value.get("variables"))
            other_end = End(other.pointer, other.value.get("variables"))
            origins = select_new_origins(other, servers.known_origins)
            has_new_origin = has_new_origin or bool(origins)
            fact = Fact(
                VARIABLE, Effect.UNKNOWN, url, ends, other_end, new_origins=origins
            )
            facts.add(fact, *usages)
    for url, server in after.items():
        if url not in before:
            here = End(server.pointer, url)
            origins = select_new_origins(server, servers.known_origins)
            has_new_origin = has_new_origin or bool(origins)
            fact = Fact(
                SERVER[0], Effect.WIDENS, url, missing, here, new_origins=origins
            )
            facts.add(fact, *usages)
    if not has_new_origin:
        _compare_default(servers, usages, facts)


def _compare_default(
    servers: _ServerPair, usages: list[Usage], facts: FactIndex
) -> None:
    """Add the fact that clients send to another of the known origins by default."""
    before, after = find_default_origin(servers.old), find_default_origin(servers.new)
    if after and before != after and after != before.replace("http:", "https:", 1):
        ends = End(servers.pointer, before or None, present=bool(before)), End(
            servers.pointer, after
        )
        fact = Fact(DEFAULT, Effect.NONE, after, *ends, new_origins=(after,))
        facts.add(fact, *usages)


def _variables(server: RawObject) -> JsonValue:
    return JsonValue.of(server.value.get("variables"))
