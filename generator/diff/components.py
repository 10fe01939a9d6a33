"""Facts about named schemas, the information of the API, and its tags."""

from __future__ import annotations

from generator.contract import Contract
from generator.diff.changes import Action, Effect
from generator.diff.fact_index import FactIndex
from generator.diff.operations.facts import differs, end
from generator.diff.reachability import Reachability
from generator.diff.rule import End, Fact, Rule, rule
from generator.diff.schemas import SchemaPairKey, SchemaPairs
from generator.json_types import child

_C, _D = "component", "description"
ADDED = rule("schema-added", _C, "naming", Action.ADDED, Effect.NONE)
REMOVED = rule("schema-removed", _C, "naming", Action.REMOVED, Effect.NONE)
RENAMED = rule("schema-renamed", _C, "naming", Action.RENAMED, Effect.NONE)
INFO = {
    key: rule(f"info-{key}-changed", _D, "documentation", Action.CHANGED, Effect.NONE)
    for key in ("title", "description")
}
TAG_WORDS = rule(
    "tag-description-changed", _D, "documentation", Action.CHANGED, Effect.NONE
)

RULES: tuple[Rule, ...] = (ADDED, REMOVED, RENAMED, *INFO.values(), TAG_WORDS)

_AT = "/components/schemas"


def compare_components(
    old: Contract,
    new: Contract,
    facts: FactIndex,
    schema_pairs: SchemaPairs,
    reached: Reachability,
) -> list[SchemaPairKey]:
    """Add facts for schemas added, removed or renamed; return the pairs that no operation uses."""
    gone = [name for name in old.component_schemas if name not in new.component_schemas]
    come = [name for name in new.component_schemas if name not in old.component_schemas]
    for before, after, users in _renamed(gone, come, reached):
        gone.remove(before)
        come.remove(after)
        fact = Fact(
            RENAMED,
            Effect.NONE,
            after,
            End(child(_AT, before), before),
            End(child(_AT, after), after),
            score=0.9,
            evidence=(f"replaces it in {users} places",),
        )
        facts.add(fact)
    for name in gone:
        there = End(old.component_schemas[name].pointer, name)
        missing = End(_AT, None, present=False)
        facts.add(Fact(REMOVED, Effect.NONE, name, there, missing))
    for name in come:
        there = End(new.component_schemas[name].pointer, name)
        missing = End(_AT, None, present=False)
        facts.add(Fact(ADDED, Effect.NONE, name, missing, there))
    unused = []
    for name, schema in old.component_schemas.items():
        if name in new.component_schemas:
            key = schema_pairs.add([schema], [new.component_schemas[name]])
            if key is not None and not {key, (*key[:2], True)} & reached.held.keys():
                unused.append(key)
    return unused


def compare_information(old: Contract, new: Contract, facts: FactIndex) -> None:
    """Add facts for changed texts of the API and its tags."""
    for key, item in INFO.items():
        if differs(old.info, new.info, key):
            ends = end(old.info, key), end(new.info, key)
            facts.add(Fact(item, Effect.NONE, key, *ends))
    for name, tag in old.tags.items():
        other = new.tags.get(name)
        if other is not None and differs(tag, other, "description"):
            ends = end(tag, "description"), end(other, "description")
            facts.add(Fact(TAG_WORDS, Effect.NONE, name, *ends))


def _renamed(
    gone: list[str], come: list[str], reached: Reachability
) -> list[tuple[str, str, int]]:
    """Match removed schemas with new ones that are used in all of their places."""
    places: dict[tuple[str, str], int] = {}
    old = {child(_AT, name): name for name in gone}
    new = {child(_AT, name): name for name in come}
    for key in reached.held:
        before, after = key[0][0], key[1][0]
        if before in old and after in new and len(key[0]) == len(key[1]) == 1:
            pair = old[before], new[after]
            places[pair] = places.get(pair, 0) + 1
    partners: dict[str, set[str]] = {}
    for before, after in places:
        partners.setdefault(before, set()).add(after)
        partners.setdefault(f"new {after}", set()).add(before)
    return [
        (before, after, count)
        for (before, after), count in sorted(places.items())
        if len(partners[before]) == 1 and len(partners[f"new {after}"]) == 1
    ]
