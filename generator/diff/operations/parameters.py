"""Parameters of operations: which there are, and what they are called."""

from __future__ import annotations

from generator.contract import OVERRIDDEN, Parameter
from generator.diff.changes import Action, Effect
from generator.diff.fact_index import REQUEST, Ledger, OperationPair, Usage
from generator.diff.operations.facts import end
from generator.diff.operations.renames import path_names, renamed
from generator.diff.operations.serialization import compare_twins, named, unchanged
from generator.diff.rule import End, Fact, Rule, Skipped, rule
from generator.diff.schemas import Pairs
from generator.diff.sunset import SUNSET, leave

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
    joint: OperationPair, ledger: Ledger, pairs: Pairs, skipped: Skipped
) -> None:
    """Enter what changed of the parameters of an operation."""
    if joint.old is None or joint.new is None:
        return
    old, new = joint.old.parameters, joint.new.parameters
    twins = [(old[key], new[key]) for key in old if key in new]
    gone = {key: p for key, p in old.items() if key not in new}
    come = {key: p for key, p in new.items() if key not in old}
    for before, after in path_names(joint.old.path, joint.new.path):
        one, other = gone.pop(("path", before), None), come.pop(("path", after), None)
        if one and other:
            twins.append((one, other))
            _say(ledger, joint, PATH_RENAMED, Effect.NONE, one, other)
    for one, other, score, evidence in renamed(gone, come, pairs):
        gone = {key: p for key, p in gone.items() if p is not one}
        come = {key: p for key, p in come.items() if p is not other}
        twins.append((one, other))
        fact_rule = MOVED if one.location != other.location else RENAMED
        _say(
            ledger,
            joint,
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
                "a parameter declared twice, of which one counts",
                one.use_pointer,
            )
            continue
        pointer = End(joint.new.raw.pointer, None, present=False)
        found = Fact(
            REMOVED,
            Effect.NARROWS,
            named(one),
            End(one.use_pointer, dict(one.raw.value)),
            pointer,
            leave(one.raw.flag("deprecated"), end(one.raw, SUNSET)),
        )
        ledger.fact(found, _usage(joint, one))
    for key, other in come.items():
        if OVERRIDDEN in key[1]:
            skipped.note(
                other.name,
                "a parameter declared twice, of which one counts",
                other.use_pointer,
            )
            continue
        required = other.required
        found = Fact(
            ADDED_REQUIRED if required else ADDED,
            Effect.NARROWS if required else Effect.WIDENS,
            named(other),
            End(joint.old.raw.pointer, None, present=False),
            End(other.use_pointer, dict(other.raw.value)),
        )
        ledger.fact(found, _usage(joint, other))
    for one, other in twins:
        if unchanged(one, other, pairs):
            continue
        compare_twins(one, other, _usage(joint, other), ledger, pairs, skipped)


def _usage(joint: OperationPair, parameter: Parameter) -> Usage:
    return joint.usage(REQUEST, "parameter", parameter.name, parameter.location)


def _say(
    ledger: Ledger,
    joint: OperationPair,
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
        score, evidence = 1.0, ("the same place in the path",)
    found = Fact(item, effect, named(new), *ends, score=score, evidence=evidence)
    ledger.fact(found, _usage(joint, new))
