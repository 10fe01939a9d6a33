"""Security: who may call an operation, and with which credentials."""

from __future__ import annotations

from generator.contract import Contract, Operation, SecurityRequirement
from generator.diff.changes import Action, Effect
from generator.diff.fact_index import REQUEST, Ledger, OperationPair, Usage
from generator.diff.operations import schemes
from generator.diff.operations.schemes import compare_scheme, renames
from generator.diff.rule import End, Fact, Rule, rule
from generator.json_types import Json

_S = "security"
REQUIRED = rule("security-added", _S, "security", Action.ADDED, Effect.NARROWS)
LIFTED = rule("security-removed", _S, "security", Action.REMOVED, Effect.WIDENS)
WAY_ADDED = rule(
    "security-alternative-added", _S, "security", Action.ADDED, Effect.WIDENS
)
WAY_REMOVED = rule(
    "security-alternative-removed", _S, "security", Action.REMOVED, Effect.NARROWS
)
RULES: tuple[Rule, ...] = (
    REQUIRED,
    LIFTED,
    WAY_ADDED,
    WAY_REMOVED,
    *schemes.RULES,
)

Way = frozenset[SecurityRequirement]


def compare_security(
    old: Contract, new: Contract, joints: list[OperationPair], ledger: Ledger
) -> None:
    """Enter what changed of the schemes, and of what operations ask for."""
    renamed = renames(old, new)
    users: dict[str, list[Usage]] = {}
    for joint in joints:
        usage = joint.usage(REQUEST, "operation")
        if joint.old and joint.new and not joint.endpoint.sent_by_server:
            _endpoint(joint, renamed, usage, ledger)
            for way in joint.new.security or ():
                for need in way:
                    users.setdefault(need.scheme, []).append(usage)
    for name, scheme in old.security_schemes.items():
        other = new.security_schemes.get(renamed.get(name, name))
        there = End(scheme.raw.pointer, name)
        if other is None:
            missing = End("/components/securitySchemes", None, present=False)
            ledger.fact(Fact(schemes.SCHEME[1], Effect.NONE, name, there, missing))
            continue
        reached = users.get(other.name, [])
        if name in renamed:
            fact = Fact(
                schemes.SCHEME_RENAMED,
                Effect.NONE,
                other.name,
                there,
                End(other.raw.pointer, other.name),
                score=1.0,
                evidence=("the same definition",),
            )
            ledger.fact(fact, *reached)
        compare_scheme(other.name, scheme.raw, other.raw, reached, ledger)
    known = {renamed.get(name, name) for name in old.security_schemes}
    for name, scheme in new.security_schemes.items():
        if name not in known:
            missing = End("/components/securitySchemes", None, present=False)
            there = End(scheme.raw.pointer, name)
            ledger.fact(Fact(schemes.SCHEME[0], Effect.NONE, name, missing, there))


def _endpoint(
    joint: OperationPair, renamed: dict[str, str], usage: Usage, ledger: Ledger
) -> None:
    old, new = joint.old, joint.new
    if old is None or new is None:
        return
    before = [
        frozenset(
            SecurityRequirement(renamed.get(n.scheme, n.scheme), n.scopes) for n in way
        )
        for way in old.security or ((),)
    ]
    after = [frozenset(way) for way in new.security or ((),)]
    if set(before) == set(after):
        return
    was_free, is_free = not all(before), not all(after)
    if was_free is not is_free:
        item, effect = (
            (LIFTED, Effect.WIDENS) if is_free else (REQUIRED, Effect.NARROWS)
        )
        told = " or ".join(_told(way) for way in (before if is_free else after))
        ends = _end(old, before), _end(new, after)
        ledger.fact(Fact(item, effect, told, *ends), usage)
        return
    for way in before:
        # A way that is still there, or asks for more than some new one does, still works.
        if way and not any(_covers(way, other) for other in after):
            fact = Fact(
                WAY_REMOVED,
                Effect.NARROWS,
                _told(way),
                _end(old, [way]),
                _end(new, after),
            )
            ledger.fact(fact, usage)
    for way in after:
        if way and not any(_covers(way, other) for other in before):
            fact = Fact(
                WAY_ADDED,
                Effect.WIDENS,
                _told(way),
                _end(old, before),
                _end(new, [way]),
            )
            ledger.fact(fact, usage)


def _covers(held: Way, asked: Way) -> bool:
    """Whether credentials for one set of schemes do for another."""
    scopes = {need.scheme: set(need.scopes) for need in held}
    return all(
        need.scheme in scopes and set(need.scopes) <= scopes[need.scheme]
        for need in asked
    )


def _end(endpoint: Operation, ways: list[Way]) -> End:
    if endpoint.security is None:
        return End(endpoint.raw.pointer, None, present=False)
    stated: Json = [
        {need.scheme: list(need.scopes) for need in sorted(way, key=lambda n: n.scheme)}
        for way in ways
    ]
    return End(endpoint.security_pointer, stated)


def _told(way: Way) -> str:
    return " and ".join(sorted(need.scheme for need in way))
