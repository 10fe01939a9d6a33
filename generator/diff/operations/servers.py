"""Servers: where an API is."""

from __future__ import annotations

from generator.diff.changes import Action, Effect
from generator.diff.ledger import REQUEST, Joint, Ledger, Usage
from generator.diff.operations.facts import rule
from generator.diff.rules import End, Fact, Rule
from generator.model.contract import Contract, Located
from generator.model.types import Value

_S = "server"
SERVER = (
    rule(
        "server-added",
        _S,
        "server",
        Action.ADDED,
        "the API is at {new}, too",
        "There is one place more to call.",
    ),
    rule(
        "server-removed",
        _S,
        "server",
        Action.REMOVED,
        "the API is not at {old} any more",
        "Whether the old place still answers, a description cannot say.",
        "Let callers know the new place, and redirect from the old one.",
    ),
)
VARIABLE = rule(
    "server-variable-changed",
    _S,
    "server",
    Action.CHANGED,
    "the variables of {subject} changed",
    "They are part of the URL that is called.",
)

RULES: tuple[Rule, ...] = (*SERVER, VARIABLE)
Servers = tuple[Located, ...]


def compare_servers(
    old: Contract, new: Contract, joints: list[Joint], ledger: Ledger
) -> None:
    """Enter the servers that came and went, of the description and of single operations."""
    everyone = [
        joint.usage(REQUEST, "operation")
        for joint in joints
        if joint.old and joint.new and not joint.endpoint.outgoing
        if not joint.old.servers and not joint.new.servers
    ]
    _servers(old.servers, new.servers, "/servers", everyone, ledger)
    for joint in joints:
        before, after = joint.old, joint.new
        if before and after and (before.servers or after.servers):
            usage = [joint.usage(REQUEST, "operation")]
            at = after.stated.at
            _servers(
                before.servers or old.servers,
                after.servers or new.servers,
                at,
                usage,
                ledger,
            )


def _servers(
    old: Servers, new: Servers, at: str, usages: list[Usage], ledger: Ledger
) -> None:
    if old == new:
        return
    before = {server.text("url"): server for server in old}
    after = {server.text("url"): server for server in new}
    missing = End(at, None, present=False)
    for url, server in before.items():
        other = after.get(url)
        here = End(server.at, url)
        if other is None:
            ledger.fact(Fact(SERVER[1], Effect.UNKNOWN, url, here, missing), *usages)
        elif _variables(server) != _variables(other):
            ends = End(server.at, server.value.get("variables"))
            found = End(other.at, other.value.get("variables"))
            ledger.fact(Fact(VARIABLE, Effect.UNKNOWN, url, ends, found), *usages)
    for url, server in after.items():
        if url not in before:
            here = End(server.at, url)
            ledger.fact(Fact(SERVER[0], Effect.WIDENS, url, missing, here), *usages)


def _variables(server: Located) -> Value:
    return Value.of(server.value.get("variables"))
