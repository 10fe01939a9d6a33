"""Collects facts with the usages that reach them, and folds those with one cause."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from generator.diff.fact_index import FactIndex, Usage, identity_of
from generator.diff.operations.parameters import ADDED as PARAMETER_ADDED
from generator.diff.operations.parameters import RENAMED as PARAMETER_RENAMED
from generator.diff.reachability import Reachability
from generator.diff.rule import Fact, Skipped
from generator.diff.schemas import Polarity, SchemaPairs
from generator.diff.schemas.compare_pairs import combine_effects
from generator.diff.wording import name_place
from generator.json_value import JsonValue

SWEEP = 3
MAX_REACHED = 300_000
"""Operations that all facts affect together; beyond that only the first ones of each are listed."""


@dataclass(slots=True)
class ReachedFact:
    """A fact with all usages that reach it, by direction and polarity."""

    fact: Fact
    states: dict[tuple[str, Polarity], list[Usage]] = field(default_factory=dict)

    def add(self, state: tuple[str, Polarity], usages: Iterable[Usage]) -> None:
        """Add usages that reach the fact."""
        self.states.setdefault(state, []).extend(usages)


def collect_facts(
    facts: FactIndex, schema_pairs: SchemaPairs, reached: Reachability, skipped: Skipped
) -> list[ReachedFact]:
    """Return every fact once."""
    most = _usage_limit(schema_pairs, reached, skipped)
    by_place: dict[tuple[str, ...], ReachedFact] = {}
    for key, (fact, usages) in facts.entries.items():
        item = by_place.setdefault(key, ReachedFact(fact))
        for usage in usages:
            item.add((usage.direction, Polarity.SAME), [usage])
    for pair, states in reached.held.items():
        for fact in schema_pairs.compare(pair).facts:
            item = by_place.setdefault(identity_of(fact), ReachedFact(fact))
            used = any(direction for direction, _ in states)
            if used and fact.effect is not item.fact.effect:
                # What travels as text in one place and as JSON in another; the stricter holds.
                both = combine_effects(item.fact.effect, fact.effect)
                item.fact = replace(item.fact, effect=both)
            for state, mask in states.items():
                item.add(state, reached.first(mask, most))
    return list(by_place.values())


def _usage_limit(
    schema_pairs: SchemaPairs, reached: Reachability, skipped: Skipped
) -> int:
    """Return how many usages of a fact are listed: a thousand facts may each have a thousand."""
    listed = numbers = 0
    for pair, states in reached.held.items():
        facts = len(schema_pairs.compare(pair).facts)
        listed += facts * len(states)
        numbers += facts * sum(mask.bit_count() for mask in states.values())
    if numbers <= MAX_REACHED:
        return MAX_REACHED
    most = max(MAX_REACHED // listed, 10)
    reason = f"too many changes affect too many operations; {most} of each are listed"
    skipped.note("operations", reason, "")
    return most


def fold_facts(items: Iterable[ReachedFact]) -> list[list[ReachedFact]]:
    """Group facts with one cause that is written several times: the same parameter or header with
    the same change in several operations, the same inline body in several media types.
    """
    groups: dict[object, list[ReachedFact]] = {}
    for item in items:
        groups.setdefault(_cause_of(item), []).append(item)
    return _merge_renames(list(groups.values()))


def _merge_renames(groups: list[list[ReachedFact]]) -> list[list[ReachedFact]]:
    """Merge additions of a parameter into its rename, where it was renamed in many operations and
    added to few others."""
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
        note = f"{len(group)} more operations have the new name only"
        first = rename[0]
        first.fact = replace(first.fact, evidence=(*first.fact.evidence, note))
        rename.extend(group)
    return kept


# What names an operation, or a component, is never the same cause as another.
_ALONE = ("operation", "component", "description")
# What is done to many operations with one stroke.
_EVERYWHERE = ("media-type", "security")


def _cause_of(item: ReachedFact) -> object:
    fact = item.fact
    labels = {_label(usage) for usages in item.states.values() for usage in usages}
    pointer = fact.new.pointer if fact.new.present else fact.old.pointer
    _, inner = name_place(pointer)
    named = fact.rule.kind == "schema" and pointer.startswith("/components/schemas/")
    if named or len(labels) != 1 or fact.rule.kind in _ALONE:
        return identity_of(fact)
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
    """Return what the usages of a schema without a name must share to have one cause."""
    if usage.location == "parameter":
        return usage.location, usage.name, usage.status
    if usage.location == "header":
        return usage.location, usage.name
    return usage.location, usage.status, str(usage.operation)
