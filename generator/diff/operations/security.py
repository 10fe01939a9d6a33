"""Security requirements of operations."""

from __future__ import annotations

from generator.contract import Contract, Operation, SecurityRequirement
from generator.diff.changes import Action, Effect
from generator.diff.fact_index import REQUEST, FactIndex, OperationPair, Usage
from generator.diff.operations import schemes
from generator.diff.operations.schemes import compare_scheme, match_renamed_schemes
from generator.diff.rule import End, Fact, Rule, rule
from generator.json_types import Json

_S = "security"
REQUIRED = rule("security-added", _S, "security", Action.ADDED, Effect.NARROWS)
LIFTED = rule("security-removed", _S, "security", Action.REMOVED, Effect.WIDENS)
ALTERNATIVE_ADDED = rule(
    "security-alternative-added", _S, "security", Action.ADDED, Effect.WIDENS
)
ALTERNATIVE_REMOVED = rule(
    "security-alternative-removed", _S, "security", Action.REMOVED, Effect.NARROWS
)
RULES: tuple[Rule, ...] = (
    REQUIRED,
    LIFTED,
    ALTERNATIVE_ADDED,
    ALTERNATIVE_REMOVED,
    *schemes.RULES,
)

Alternative = frozenset[SecurityRequirement]


def compare_security(
    old: Contract, new: Contract, operation_pairs: list[OperationPair], facts: FactIndex
) -> None:
    """Add the facts of security schemes and of the requirements of operations."""
    renamed = match_renamed_schemes(old, new)
    users: dict[str, list[Usage]] = {}
    for pair in operation_pairs:
        usage = pair.usage(REQUEST, "operation")
        if pair.old and pair.new and not pair.current.sent_by_server:
            _compare_requirements(pair, renamed, usage, facts)
            for alternative in pair.new.security or ():
                for need in alternative:
                    users.setdefault(need.scheme, []).append(usage)
    for name, scheme in old.security_schemes.items():
        other = new.security_schemes.get(renamed.get(name, name))
        there = End(scheme.raw.pointer, name)
        if other is None:
            missing = End("/components/securitySchemes", None, present=False)
            facts.add(Fact(schemes.SCHEME[1], Effect.NONE, name, there, missing))
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
            facts.add(fact, *reached)
        compare_scheme(other.name, scheme.raw, other.raw, reached, facts)
    old_names = {renamed.get(name, name) for name in old.security_schemes}
    for name, scheme in new.security_schemes.items():
        if name not in old_names:
            missing = End("/components/securitySchemes", None, present=False)
            there = End(scheme.raw.pointer, name)
            facts.add(Fact(schemes.SCHEME[0], Effect.NONE, name, missing, there))


def _compare_requirements(
    pair: OperationPair, renamed: dict[str, str], usage: Usage, facts: FactIndex
) -> None:
    old, new = pair.old, pair.new
    if old is None or new is None:
        return
    before = [
        frozenset(
            SecurityRequirement(renamed.get(n.scheme, n.scheme), n.scopes)
            for n in alternative
        )
        for alternative in old.security or ((),)
    ]
    after = [frozenset(alternative) for alternative in new.security or ((),)]
    if set(before) == set(after):
        return
    was_free, is_free = not all(before), not all(after)
    if was_free is not is_free:
        item, effect = (
            (LIFTED, Effect.WIDENS) if is_free else (REQUIRED, Effect.NARROWS)
        )
        subject = " or ".join(
            _write_alternative(alternative)
            for alternative in (before if is_free else after)
        )
        ends = _end(old, before), _end(new, after)
        facts.add(Fact(item, effect, subject, *ends), usage)
        return
    for alternative in before:
        # A alternative that is still there, or asks for more than some new one does, still works.
        if alternative and not any(_covers(alternative, other) for other in after):
            fact = Fact(
                ALTERNATIVE_REMOVED,
                Effect.NARROWS,
                _write_alternative(alternative),
                _end(old, [alternative]),
                _end(new, after),
            )
            facts.add(fact, usage)
    for alternative in after:
        if alternative and not any(_covers(alternative, other) for other in before):
            fact = Fact(
                ALTERNATIVE_ADDED,
                Effect.WIDENS,
                _write_alternative(alternative),
                _end(old, before),
                _end(new, [alternative]),
            )
            facts.add(fact, usage)


def _covers(held: Alternative, asked: Alternative) -> bool:
    """Whether the credentials of one requirement satisfy another."""
    scopes = {need.scheme: set(need.scopes) for need in held}
    return all(
        need.scheme in scopes and set(need.scopes) <= scopes[need.scheme]
        for need in asked
    )


def _end(endpoint: Operation, alternatives: list[Alternative]) -> End:
    if endpoint.security is None:
        return End(endpoint.raw.pointer, None, present=False)
    requirements: Json = [
        {
            need.scheme: list(need.scopes)
            for need in sorted(alternative, key=lambda n: n.scheme)
        }
        for alternative in alternatives
    ]
    return End(endpoint.security_pointer, requirements)


def _write_alternative(alternative: Alternative) -> str:
    return " and ".join(sorted(need.scheme for need in alternative))
