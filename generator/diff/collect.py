"""Facts with those who reach them; what is one root cause, written several times, is folded."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from generator.diff.fact_index import Ledger, Usage, place_of
from generator.diff.operations.parameters import ADDED as PARAMETER_ADDED
from generator.diff.operations.parameters import RENAMED as PARAMETER_RENAMED
from generator.diff.reachability import Reach
from generator.diff.rule import Fact, Skipped
from generator.diff.schemas import Pairs, Turn
from generator.diff.schemas.compare_pairs import join
from generator.diff.wording import name_place
from generator.json_value import JsonValue

SWEEP = 3
MAX_REACHED = 300_000
"""Operations that all facts reach together; beyond that only the first ones of each are told."""


@dataclass(slots=True)
class Found:
    """A fact in one place, with all usages that reach it, by direction and turn."""

    fact: Fact
    states: dict[tuple[str, Turn], list[Usage]] = field(default_factory=dict)

    def add(self, state: tuple[str, Turn], usages: Iterable[Usage]) -> None:
        """Reached by these, too."""
        self.states.setdefault(state, []).extend(usages)


def gather(
    ledger: Ledger, pairs: Pairs, reached: Reach, skipped: Skipped
) -> list[Found]:
    """Every fact once, wherever it was met."""
    most = _most(pairs, reached, skipped)
    found: dict[tuple[str, ...], Found] = {}
    for key, (fact, usages) in ledger.facts.items():
        item = found.setdefault(key, Found(fact))
        for usage in usages:
            item.add((usage.direction, Turn.SAME), [usage])
    for pair, states in reached.held.items():
        for fact in pairs.of(pair).facts:
            item = found.setdefault(place_of(fact), Found(fact))
            used = any(direction for direction, _ in states)
            if used and fact.effect is not item.fact.effect:
                # What travels as text in one place and as JSON in another; the stricter holds.
                both = join(item.fact.effect, fact.effect)
                item.fact = replace(item.fact, effect=both)
            for state, mask in states.items():
                item.add(state, reached.first(mask, most))
    return list(found.values())


def _most(pairs: Pairs, reached: Reach, skipped: Skipped) -> int:
    """How many usages of a fact are told: a thousand facts may each have a thousand."""
    told = numbers = 0
    for pair, states in reached.held.items():
        facts = len(pairs.of(pair).facts)
        told += facts * len(states)
        numbers += facts * sum(mask.bit_count() for mask in states.values())
    if numbers <= MAX_REACHED:
        return MAX_REACHED
    most = max(MAX_REACHED // told, 10)
    reason = f"too many changes reach too many operations; {most} of each are told"
    skipped.note("operations", reason, "")
    return most


def fold(items: Iterable[Found]) -> list[list[Found]]:
    """Facts that are one root cause written down several times: the same parameter or header with
    the same change in several operations, the same inline body in several media types.
    """
    groups: dict[object, list[Found]] = {}
    for item in items:
        groups.setdefault(_cause(item), []).append(item)
    return _swept(list(groups.values()))


def _swept(groups: list[list[Found]]) -> list[list[Found]]:
    """A parameter that was renamed in many operations and is new in few others is one cause: those
    few had lost it to another parameter of the old name, or were forgotten."""
    renames = {
        group[0].fact.subject: group
        for group in groups
        if group[0].fact.rule is PARAMETER_RENAMED and len(group) >= SWEEP
    }
    kept = []
    for group in groups:
        fact = group[0].fact
        rename = renames.get(fact.subject)
        if rename is None or fact.rule is not PARAMETER_ADDED or len(group) >= SWEEP:
            kept.append(group)
            continue
        told = f"the new name without the old one in {len(group)} more"
        first = rename[0]
        first.fact = replace(first.fact, evidence=(*first.fact.evidence, told))
        rename.extend(group)
    return kept


# What names an operation, or a component, is never the same cause as another.
_ALONE = ("operation", "component", "description")
# What is done to many operations with one stroke.
_EVERYWHERE = ("media-type", "security")


def _cause(item: Found) -> object:
    fact = item.fact
    labels = {_label(usage) for usages in item.states.values() for usage in usages}
    pointer = fact.new.pointer if fact.new.present else fact.old.pointer
    _, inner = name_place(pointer)
    named = fact.rule.kind == "schema" and pointer.startswith("/components/schemas/")
    if named or len(labels) != 1 or fact.rule.kind in _ALONE:
        return place_of(fact)
    if fact.rule.area in _EVERYWHERE:
        labels = {(label[0],) for label in labels}
        inner = ""
    return (
        fact.rule.id,
        fact.subject,
        labels.pop(),
        inner,
        JsonValue.of(fact.old.value),
        JsonValue.of(fact.new.value),
        fact.old.present,
        fact.new.present,
        fact.effect,
        fact.guards,
    )


def _label(usage: Usage) -> tuple[str, ...]:
    """What makes the usages of an unnamed schema the same cause."""
    if usage.location == "parameter":
        return usage.location, usage.name, usage.status
    if usage.location == "header":
        return usage.location, usage.name
    return usage.location, usage.status, str(usage.operation)
