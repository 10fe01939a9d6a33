"""Pairs of schemas: each compared once, whoever uses it, in whichever direction.

A pair is known by the pointers of its two schemas. Its facts say what changed in itself; its edges
lead to the pairs inside. Direction comes in later, when it is asked who reaches a pair
(`reach.py`), so that a shared schema is not compared again for requests and for responses.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.contract import SchemaEquality, SchemaRef, Schemas, SchemaUse, SchemaView
from generator.diff.changes import Effect
from generator.diff.rule import Fact, Skipped
from generator.diff.schemas.arrays import compare_arrays
from generator.diff.schemas.choices import compare_choices, compare_whole
from generator.diff.schemas.comparison import Comparison, Edge, Notes, PairKey, Turn
from generator.diff.schemas.conditions import compare_conditions
from generator.diff.schemas.limits import compare_limits
from generator.diff.schemas.maps import compare_maps
from generator.diff.schemas.metadata import compare_notes, note_unjudged
from generator.diff.schemas.objects import compare_objects
from generator.diff.schemas.types import compare_format, compare_null, compare_types
from generator.diff.schemas.values import compare_extensible, compare_values
from generator.json_types import Json
from generator.record import record

MAX_PAIRS = 200_000
MAX_RELATED = 300
MAX_TRIALS = 12
_NONE: Mapping[str, tuple[Json, str]] = {}


@record
class Pair:
    """What was found out about two schemas; `names` are the components that they are, if so."""

    facts: tuple[Fact, ...]
    edges: tuple[Edge, ...]
    names: tuple[str, str]


EMPTY = Pair((), (), ("", ""))


class Pairs:
    """Compares pairs of schemas of two versions."""

    def __init__(self, old: Schemas, new: Schemas, skipped: Skipped) -> None:
        """Nothing is compared yet."""
        self._old, self._new = old, new
        self._same = SchemaEquality(old, new)
        self._skipped = skipped
        self._uses: dict[PairKey, tuple[SchemaUse, SchemaUse]] = {}
        self._known: dict[PairKey, Pair] = {}
        self._open: set[PairKey] = set()
        self._trials = 0
        self._undefaulted: set[PairKey] = set()
        self.overflow = False

    def pair(
        self, old: Sequence[SchemaRef], new: Sequence[SchemaRef], text: bool = False
    ) -> PairKey | None:
        """The key of the pair of two schemas, None where they are surely the same."""
        if self.same(old, new):
            return None
        before, after = self._old.resolve_use(old), self._new.resolve_use(new)
        if before.is_named and after.is_named and not _decorated(before, after):
            before = self._old.resolve_use(before.parts)
            after = self._new.resolve_use(after.parts)
        key = _at(before), _at(after), text
        if key not in self._uses:
            if len(self._uses) >= MAX_PAIRS:
                self.overflow = True
                return None
            self._uses[key] = before, after
        return key

    def parameter(self, old: SchemaRef, new: SchemaRef) -> PairKey | None:
        """The pair of the schemas of a parameter, which sees to its default itself."""
        key = self.pair([old], [new], True)
        if key is not None:
            self._undefaulted.add(key)
        return key

    def same(self, old: Sequence[SchemaRef], new: Sequence[SchemaRef]) -> bool:
        """Whether two schemas are surely the same."""
        if len(old) != len(new):
            return False
        return all(self._same.are_equal(a, b) for a, b in zip(old, new, strict=True))

    def unchanged(self, old: Json, new: Json) -> bool:
        """Whether two parts of the descriptions, of any kind, are surely the same."""
        return self._same.are_values_equal(old, new)

    def of(self, key: PairKey) -> Pair:
        """What there is to say about a pair."""
        found = self._known.get(key)
        if found is None:
            if key in self._open:
                return EMPTY
            self._open.add(key)
            try:
                found = self._known[key] = self._compared(key)
            finally:
                self._open.discard(key)
        return found

    def relation(
        self, old: Sequence[SchemaRef], new: Sequence[SchemaRef], text: bool = False
    ) -> Effect:
        """What has become of the values that a schema allows, all that it holds included."""
        start = self.pair(old, new, text)
        if start is None:
            return Effect.NONE
        if self._trials >= MAX_TRIALS:
            return Effect.UNKNOWN
        self._trials += 1
        try:
            return self._joined(start)
        finally:
            self._trials -= 1

    def replaced(self, old: SchemaRef, new: SchemaRef) -> bool:
        """Whether a place refers to another schema, which is no mere renaming: one of the two names
        is in both versions."""
        was, now = old.reference, new.reference
        if not was or not now or was == now:
            return False
        return self._new.has(was) or self._old.has(now)

    def default(
        self, parts: Sequence[SchemaRef], *, old: bool
    ) -> tuple[Json, str] | None:
        """The default that holds where a schema is used, and its place."""
        return self._notes_of(parts, old).get("default")

    def _joined(self, start: PairKey) -> Effect:
        effect = Effect.NONE
        seen = {(start, Turn.SAME)}
        waiting = [(start, Turn.SAME)]
        while waiting:
            key, turn = waiting.pop()
            pair = self.of(key)
            for fact in pair.facts:
                effect = join(effect, turned(fact.effect, turn))
            if effect is Effect.INCOMPARABLE:
                return effect
            for edge in pair.edges:
                step = edge.to, compose(turn, edge.turn)
                if step not in seen:
                    if len(seen) >= MAX_RELATED:
                        return Effect.UNKNOWN
                    seen.add(step)
                    waiting.append(step)
        return effect

    def _compared(self, key: PairKey) -> Pair:
        old, new = self._uses[key]
        if old.is_named and new.is_named:
            return self._decoration(old, new, key)
        c = self._comparison(old, new, key[2])
        if c.old.is_false is not c.new.is_false:
            compare_types(c)
        elif not compare_whole(c):
            compare_null(c)
            if compare_types(c):
                _aspects(c)
        compare_extensible(c)
        compare_notes(c, default=key not in self._undefaulted)
        note_unjudged(c)
        return Pair(tuple(c.facts), tuple(c.edges), (_name(c.old), _name(c.new)))

    def _decoration(self, old: SchemaUse, new: SchemaUse, key: PairKey) -> Pair:
        """Two places that annotate what they refer to; the schemas are a pair of their own."""
        c = self._comparison(old, new, key[2])
        c.old_notes, c.new_notes = old.annotations, new.annotations
        if old.allows_null is not new.allows_null:
            compare_null(c)
        c.hold(old.parts, new.parts, text=c.text)
        if key in self._undefaulted:
            self._undefaulted.update(edge.to for edge in c.edges)
        compare_extensible(c)
        compare_notes(c, default=key not in self._undefaulted)
        return Pair(tuple(c.facts), tuple(c.edges), ("", ""))

    def _comparison(self, old: SchemaUse, new: SchemaUse, text: bool) -> Comparison:
        before, after = self._old.view(old.parts), self._new.view(new.parts)
        return Comparison(
            before,
            after,
            old.parts,
            new.parts,
            old.pointer,
            new.pointer,
            old.allows_null or before.allows_null,
            new.allows_null or after.allows_null,
            _notes(old, before),
            _notes(new, after),
            text,
            self.pair,
            self.relation,
            self.same,
            self._notes_of,
            lambda is_old: (self._old if is_old else self._new).has_empty_enum(
                before if is_old else after
            ),
            self._opened,
            self._skipped,
        )

    def _opened(self, part: SchemaRef, is_old: bool) -> SchemaView:
        schemas = self._old if is_old else self._new
        return schemas.view(schemas.resolve_use([part]).parts)

    def _notes_of(self, parts: Sequence[SchemaRef], is_old: bool) -> Notes:
        schemas = self._old if is_old else self._new
        use = schemas.resolve_use(parts)
        return _notes(use, schemas.view(use.parts))


def _aspects(c: Comparison) -> None:
    if c.old.types == c.new.types or (
        c.old.types and c.new.types and c.old.types & c.new.types
    ):
        compare_format(c)
    compare_values(c)
    compare_limits(c)
    if c.both("object"):
        compare_objects(c)
        compare_maps(c)
    if c.both("array"):
        compare_arrays(c)
    compare_choices(c)
    compare_conditions(c)


def join(one: Effect, other: Effect) -> Effect:
    """The effect of two changes together."""
    if one is other or other is Effect.NONE:
        return one
    if one is Effect.NONE:
        return other
    if Effect.UNKNOWN in (one, other):
        return (
            Effect.INCOMPARABLE
            if Effect.INCOMPARABLE in (one, other)
            else Effect.UNKNOWN
        )
    return Effect.INCOMPARABLE


def turned(effect: Effect, turn: Turn) -> Effect:
    """What an effect on a part is for the whole."""
    if turn is Turn.SAME or effect not in (Effect.WIDENS, Effect.NARROWS):
        return effect
    if turn is Turn.EITHER:
        return Effect.INCOMPARABLE
    return Effect.NARROWS if effect is Effect.WIDENS else Effect.WIDENS


def compose(outer: Turn, inner: Turn) -> Turn:
    """The turn of a part of a part."""
    if Turn.EITHER in (outer, inner):
        return Turn.EITHER
    return Turn.SAME if outer is inner else Turn.FLIPPED


def _decorated(old: SchemaUse, new: SchemaUse) -> bool:
    return (
        bool(old.annotations or new.annotations)
        or old.allows_null is not new.allows_null
    )


def _at(use: SchemaUse) -> tuple[str, ...]:
    return use.key if use.pointer == use.parts[0].pointer else (use.pointer,)


def _notes(use: SchemaUse, node: SchemaView) -> Notes:
    if not node.keywords:
        return use.annotations
    return {k: v[0] for k, v in node.keywords.items()} | dict(use.annotations)


def _name(node: SchemaView) -> str:
    return node.pointer if node.pointer.count("/") == 3 else ""
