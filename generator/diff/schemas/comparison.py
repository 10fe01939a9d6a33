"""One pair of schemas under comparison: what the aspects of a schema see, and what they yield."""

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


class Turn(Enum):
    """How what happens to a part of a schema bears on the whole: the same way, the other way round
    (below `not`), or nobody can tell which (below `if`)."""

    SAME = "same"
    FLIPPED = "flipped"
    EITHER = "either"


PairKey = tuple[tuple[str, ...], tuple[str, ...], bool]


@record
class Edge:
    """That one pair holds another; `blocked` names the direction that it does not travel in."""

    to: PairKey
    turn: Turn
    blocked: str = ""


Notes = Mapping[str, "tuple[Json, str]"]


@dataclass(slots=True)
class Comparison:
    """Two schemas side by side, with the annotations that hold where they are used.

    `text` says that values travel as text, so that a plain string may be any scalar. `pair` makes
    (or finds) the pair of two parts, None where they are surely the same; `relation` says what has
    become of a pair as a whole.
    """

    old: SchemaView
    new: SchemaView
    old_parts: Sequence[SchemaRef]
    new_parts: Sequence[SchemaRef]
    old_at: str
    new_at: str
    old_null: bool
    new_null: bool
    old_notes: Notes
    new_notes: Notes
    text: bool
    pair: Callable[[Sequence[SchemaRef], Sequence[SchemaRef], bool], PairKey | None]
    relation: Callable[[Sequence[SchemaRef], Sequence[SchemaRef], bool], Effect]
    same: Callable[[Sequence[SchemaRef], Sequence[SchemaRef]], bool]
    notes_of: Callable[[Sequence[SchemaRef], bool], Notes]
    empty_enum: Callable[[bool], bool]
    opened: Callable[[SchemaRef, bool], SchemaView]
    skipped: Skipped
    facts: list[Fact] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)

    def say(
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
        """Yield a fact."""
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

    def keyword(self, value: tuple[Json, str] | None, *, new: bool = False) -> End:
        """The end of a fact on a keyword; where it is missing, the schema that lacks it."""
        if value is None:
            return End(self.new_at if new else self.old_at, None, present=False)
        return End(value[1], value[0])

    def missing_old(self) -> End:
        """The old end of something that is new."""
        return End(self.old_at, None, present=False)

    def missing_new(self) -> End:
        """The new end of something that is gone."""
        return End(self.new_at, None, present=False)

    def hold(
        self,
        old: Sequence[SchemaRef],
        new: Sequence[SchemaRef],
        turn: Turn = Turn.SAME,
        *,
        blocked: str = "",
        text: bool = False,
    ) -> None:
        """Compare a part of the schemas, too."""
        key = self.pair(old, new, text)
        if key is not None:
            self.edges.append(Edge(key, turn, blocked))

    def telling(self, parts: Sequence[SchemaRef], *, old: bool) -> list[SchemaRef]:
        """The schemas that are not valid for everything."""
        return [
            p for p in parts if p.schema and not self.opened(p, old).allows_everything
        ]

    def both(self, *types: str) -> bool:
        """Whether both schemas allow one of the types, so that what is said of it counts."""
        return self._allows(self.old, types) and self._allows(self.new, types)

    def _allows(self, node: SchemaView, types: tuple[str, ...]) -> bool:
        return node.types is None or any(t in node.types for t in types)

    def maps(
        self, keyword: str
    ) -> Iterator[tuple[str, tuple[Json, str] | None, tuple[Json, str] | None]]:
        """The members of a keyword that holds an object, on both sides, by key."""
        found: list[dict[str, tuple[Json, str]]] = []
        for node in (self.old, self.new):
            here: dict[str, tuple[Json, str]] = {}
            for value, pointer in node.keywords.get(keyword, ()):
                if isinstance(value, dict):
                    for key, item in value.items():
                        here.setdefault(key, (item, child(pointer, key)))
            found.append(here)
        for key in dict.fromkeys((*found[0], *found[1])):
            yield key, found[0].get(key), found[1].get(key)
