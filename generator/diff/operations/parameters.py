"""Parameters of operations: added, removed, renamed and moved ones."""

from __future__ import annotations

from generator.contract import OVERRIDDEN, Parameter
from generator.diff.changes import Action, Effect
from generator.diff.fact_index import REQUEST, FactIndex, OperationPair, Usage
from generator.diff.operations.facts import end
from generator.diff.operations.match_parameters import (
    match_path_parameters,
    match_renamed_parameters,
)
from generator.diff.operations.serialization import (
    compare_parameter_pair,
    is_unchanged,
    name_parameter,
)
from generator.diff.rule import End, Fact, Rule, Skipped, rule
from generator.diff.schemas import SchemaPairs
from generator.diff.sunset import SUNSET, removal_guards

_P = "parameter"
ADDED = rule("parameter-added", _P, "parameter", Action.ADDED, Effect.WIDENS)
ADDED_REQUIRED = rule(
    "required-parameter-added", _P, "parameter", Action.ADDED, Effect.NARROWS
)
REMOVED = rule(
    "parameter-removed",
    _P,
    "parameter",
    Action.REMOVED,
    Effect.NARROWS,
    guards=("sunset", "deprecated"),
)
RENAMED = rule(
    "parameter-renamed", _P, "parameter", Action.RENAMED, Effect.INCOMPARABLE
)
PATH_RENAMED = rule(
    "path-parameter-renamed", _P, "parameter", Action.RENAMED, Effect.NONE
)
MOVED = rule("parameter-moved", _P, "parameter", Action.MOVED, Effect.INCOMPARABLE)
RULES: tuple[Rule, ...] = (
    ADDED,
    ADDED_REQUIRED,
    REMOVED,
    RENAMED,
    PATH_RENAMED,
    MOVED,
)


def compare_parameters(
    pair: OperationPair, facts: FactIndex, schema_pairs: SchemaPairs, skipped: Skipped
) -> None:
    """Add the facts of the parameters of an operation."""
    if pair.old is None or pair.new is None:
        return
    old, new = pair.old.parameters, pair.new.parameters
    both = [(old[key], new[key]) for key in old if key in new]
    gone = {key: p for key, p in old.items() if key not in new}
    come = {key: p for key, p in new.items() if key not in old}
    for before, after in match_path_parameters(pair.old.path, pair.new.path):
        one, other = gone.pop(("path", before), None), come.pop(("path", after), None)
        if one and other:
            both.append((one, other))
            _add_match(facts, pair, PATH_RENAMED, Effect.NONE, one, other)
    for one, other, score, evidence in match_renamed_parameters(
        gone, come, schema_pairs
    ):
        gone = {key: p for key, p in gone.items() if p is not one}
        come = {key: p for key, p in come.items() if p is not other}
        both.append((one, other))
        fact_rule = MOVED if one.location != other.location else RENAMED
        _add_match(
            facts,
            pair,
            fact_rule,
            Effect.INCOMPARABLE,
            one,
            other,
            score,
            evidence,
        )
    for key, one in gone.items():
        if OVERRIDDEN in key[1]:
            skipped.note(
                one.name,
                "a parameter that is declared twice",
                one.use_pointer,
            )
            continue
        pointer = End(pair.new.raw.pointer, None, present=False)
        fact = Fact(
            REMOVED,
            Effect.NARROWS,
            name_parameter(one),
            End(one.use_pointer, dict(one.raw.value)),
            pointer,
            removal_guards(one.raw.flag("deprecated"), end(one.raw, SUNSET)),
        )
        facts.add(fact, _usage(pair, one))
    for key, other in come.items():
        if OVERRIDDEN in key[1]:
            skipped.note(
                other.name,
                "a parameter that is declared twice",
                other.use_pointer,
            )
            continue
        required = other.required
        fact = Fact(
            ADDED_REQUIRED if required else ADDED,
            Effect.NARROWS if required else Effect.WIDENS,
            name_parameter(other),
            End(pair.old.raw.pointer, None, present=False),
            End(other.use_pointer, dict(other.raw.value)),
        )
        facts.add(fact, _usage(pair, other))
    for one, other in both:
        if is_unchanged(one, other, schema_pairs):
            continue
        compare_parameter_pair(
            one, other, _usage(pair, other), facts, schema_pairs, skipped
        )


def _usage(pair: OperationPair, parameter: Parameter) -> Usage:
    return pair.usage(REQUEST, "parameter", parameter.name, parameter.location)


def _add_match(
    facts: FactIndex,
    pair: OperationPair,
    item: Rule,
    effect: Effect,
    old: Parameter,
    new: Parameter,
    score: float | None = None,
    evidence: tuple[str, ...] = (),
) -> None:
    ends = End(old.use_pointer, old.name), End(new.use_pointer, new.name)
    if item is MOVED:
        ends = End(old.use_pointer, old.location), End(new.use_pointer, new.location)
    if score is None:
        score, evidence = 1.0, ("the same position in the path",)
    fact = Fact(
        item, effect, name_parameter(new), *ends, score=score, evidence=evidence
    )
    facts.add(fact, _usage(pair, new))
