"""Servers: where an API is."""

from __future__ import annotations

from generator.contract import Contract, RawObject
from generator.diff.changes import Action, Effect
from generator.diff.fact_index import REQUEST, Ledger, OperationPair, Usage
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
    old: Contract, new: Contract, joints: list[OperationPair], ledger: Ledger
) -> None:
    """Enter the servers that came and went, of the description and of single operations."""
    everyone = [
        joint.usage(REQUEST, "operation")
        for joint in joints
        if joint.old and joint.new and not joint.endpoint.sent_by_server
        if not joint.old.servers and not joint.new.servers
    ]
    _servers(old.servers, new.servers, "/servers", everyone, ledger)
    for joint in joints:
        before, after = joint.old, joint.new
        if before and after and (before.servers or after.servers):
            usage = [joint.usage(REQUEST, "operation")]
            pointer = after.raw.pointer
            _servers(
                before.servers or old.servers,
                after.servers or new.servers,
                pointer,
                usage,
                ledger,
            )


def _servers(
    old: Servers, new: Servers, pointer: str, usages: list[Usage], ledger: Ledger
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
            ledger.fact(Fact(SERVER[1], Effect.UNKNOWN, url, here, missing), *usages)
        elif _variables(server) != _variables(other):
            ends = End(server.pointer, server.value.get("variables"))
            found = End(other.pointer, other.value.get("variables"))
            ledger.fact(Fact(VARIABLE, Effect.UNKNOWN, url, ends, found), *usages)
    for url, server in after.items():
        if url not in before:
            here = End(server.pointer, url)
            ledger.fact(Fact(SERVER[0], Effect.WIDENS, url, missing, here), *usages)


def _variables(server: RawObject) -> JsonValue:
    return JsonValue.of(server.value.get("variables"))
