"""Servers of the description and of operations."""

from __future__ import annotations

from generator.contract import Contract, RawObject
from generator.diff.changes import Action, Effect
from generator.diff.fact_index import REQUEST, FactIndex, OperationPair, Usage
from generator.diff.rule import End, Fact, Rule, rule
from generator.json_value import JsonValue

_S = "server"
SERVER = (
    rule("server-added", _S, "server", Action.ADDED, Effect.WIDENS),
    rule("server-removed", _S, "server", Action.REMOVED, Effect.UNKNOWN),
)
VARIABLE = rule("server-variable-changed", _S, "server", Action.CHANGED, Effect.UNKNOWN)

RULES: tuple[Rule, ...] = (*SERVER, VARIABLE)
Servers = tuple[RawObject, ...]


def compare_servers(
    old: Contract, new: Contract, operation_pairs: list[OperationPair], facts: FactIndex
) -> None:
    """Add the facts of the servers of the description and of operations."""
    everyone = [
        pair.usage(REQUEST, "operation")
        for pair in operation_pairs
        if pair.old and pair.new and not pair.current.sent_by_server
        if not pair.old.servers and not pair.new.servers
    ]
    _compare_servers(old.servers, new.servers, "/servers", everyone, facts)
    for pair in operation_pairs:
        before, after = pair.old, pair.new
        if before and after and (before.servers or after.servers):
            usage = [pair.usage(REQUEST, "operation")]
            pointer = after.raw.pointer
            _compare_servers(
                before.servers or old.servers,
                after.servers or new.servers,
                pointer,
                usage,
                facts,
            )


def _compare_servers(
    old: Servers, new: Servers, pointer: str, usages: list[Usage], facts: FactIndex
) -> None:
    if old == new:
        return
    before = {server.text("url"): server for server in old}
    after = {server.text("url"): server for server in new}
    missing = End(pointer, None, present=False)
    for url, server in before.items():
        other = after.get(url)
        here = End(server.pointer, url)
        if other is None:
            facts.add(Fact(SERVER[1], Effect.UNKNOWN, url, here, missing), *usages)
        elif _variables(server) != _variables(other):
            ends = End(server.pointer, server.value.get("variables"))
            other_end = End(other.pointer, other.value.get("variables"))
            facts.add(Fact(VARIABLE, Effect.UNKNOWN, url, ends, other_end), *usages)
    for url, server in after.items():
        if url not in before:
            here = End(server.pointer, url)
            facts.add(Fact(SERVER[0], Effect.WIDENS, url, missing, here), *usages)


def _variables(server: RawObject) -> JsonValue:
    return JsonValue.of(server.value.get("variables"))
