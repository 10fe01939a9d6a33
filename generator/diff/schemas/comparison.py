"""Two schemas under comparison: the input of every aspect, and the facts they add."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from generator.contract import SchemaRef, SchemaView
from generator.diff.changes import Action, Effect
from generator.diff.rule import REQUEST, RESPONSE, End, Fact, Rule, Skipped
from generator.json_types import Json, child
from generator.record import record


def schema_rule(
    id_: str,
    area: str,
    action: Action,
    *effects: Effect,
    directions: tuple[str, ...] = (REQUEST, RESPONSE),
    guards: tuple[str, ...] = (),
    keyed: bool = False,
) -> Rule:
    """Return a rule on schemas."""
    return Rule(id_, "schema", area, action, effects, directions, guards, keyed)


class Polarity(Enum):
    """How a change of a part affects the whole: in the same way, in the opposite way (below `not`),
    or in either way (below `if`)."""

    SAME = "same"
    INVERTED = "inverted"
    MIXED = "mixed"


SchemaPairKey = tuple[tuple[str, ...], tuple[str, ...], bool]


@record
class Edge:
    """A pair inside another pair; `blocked` is the direction in which it is not sent."""

    to: SchemaPairKey
    polarity: Polarity
    blocked: str = ""


Annotations = Mapping[str, "tuple[Json, str]"]


@dataclass(slots=True)
class Comparison:
    """Two schemas side by side, with the annotations that apply where they are used.

    `text` says that values are sent as text, so that a plain string may be any scalar. `pair`
    returns the key of a pair of subschemas, None where they are equal; `effect_between` returns how
    the set of valid values changed.
    """

    old: SchemaView
    new: SchemaView
    old_parts: Sequence[SchemaRef]
    new_parts: Sequence[SchemaRef]
    old_at: str
    new_at: str
    old_null: bool
    new_null: bool
    old_annotations: Annotations
    new_annotations: Annotations
    text: bool
    pair: Callable[
        [Sequence[SchemaRef], Sequence[SchemaRef], bool], SchemaPairKey | None
    ]
    effect_between: Callable[[Sequence[SchemaRef], Sequence[SchemaRef], bool], Effect]
    same: Callable[[Sequence[SchemaRef], Sequence[SchemaRef]], bool]
    annotations_of: Callable[[Sequence[SchemaRef], bool], Annotations]
    empty_enum: Callable[[bool], bool]
    view: Callable[[SchemaRef, bool], SchemaView]
    skipped: Skipped
    facts: list[Fact] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)

    def add_fact(
        self,
        rule: Rule,
        effect: Effect,
        subject: str,
        old: End,
        new: End,
        *guards: str,
        carries: str = "",
        score: float | None = None,
        evidence: tuple[str, ...] = (),
    ) -> None:
        """Add a fact."""
        self.facts.append(
            Fact(
                rule,
                effect,
                subject,
                old,
                new,
                frozenset(guards),
                carries,
                score,
                evidence,
                self.new_at,
            )
        )

    def end_of(self, value: tuple[Json, str] | None, *, new: bool = False) -> End:
        """Return the end of a fact about a keyword; the schema itself where it is missing."""
        if value is None:
            return End(self.new_at if new else self.old_at, None, present=False)
        return End(value[1], value[0])

    def missing_old(self) -> End:
        """Return the old end of something that was added."""
        return End(self.old_at, None, present=False)

    def missing_new(self) -> End:
        """Return the new end of something that was removed."""
        return End(self.new_at, None, present=False)

    def compare_inner(
        self,
        old: Sequence[SchemaRef],
        new: Sequence[SchemaRef],
        polarity: Polarity = Polarity.SAME,
        *,
        blocked: str = "",
        text: bool = False,
    ) -> None:
        """Compare a pair of subschemas, too."""
        key = self.pair(old, new, text)
        if key is not None:
            self.edges.append(Edge(key, polarity, blocked))

    def constraining(self, parts: Sequence[SchemaRef], *, old: bool) -> list[SchemaRef]:
        """Return the schemas that do not allow everything."""
        return [
            p for p in parts if p.schema and not self.view(p, old).allows_everything
        ]

    def allow_both(self, *types: str) -> bool:
        """Whether both schemas allow one of the types, so that keywords for it apply."""
        return self._allows(self.old, types) and self._allows(self.new, types)

    def _allows(self, node: SchemaView, types: tuple[str, ...]) -> bool:
        return node.types is None or any(t in node.types for t in types)

    def map_entries(
        self, keyword: str
    ) -> Iterator[tuple[str, tuple[Json, str] | None, tuple[Json, str] | None]]:
        """Yield the entries of a keyword that holds an object, on both sides, by key."""
        sides: list[dict[str, tuple[Json, str]]] = []
        for node in (self.old, self.new):
            here: dict[str, tuple[Json, str]] = {}
            for value, pointer in node.keywords.get(keyword, ()):
                if isinstance(value, dict):
                    for key, item in value.items():
                        here.setdefault(key, (item, child(pointer, key)))
            sides.append(here)
        for key in dict.fromkeys((*sides[0], *sides[1])):
            yield key, sides[0].get(key), sides[1].get(key)
