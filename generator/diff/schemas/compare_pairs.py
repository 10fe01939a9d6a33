"""Pairs of schemas: each is compared once, whatever uses it and in whichever direction.

The key of a pair consists of the pointers of its two schemas. Its facts describe what changed in
itself; its edges lead to the pairs inside. Directions are added by `reachability.py`, so that a
shared schema is not compared again for requests and for responses.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from generator.contract import SchemaEquality, SchemaRef, Schemas, SchemaUse, SchemaView
from generator.diff.changes import Effect
from generator.diff.rule import Fact, Skipped
from generator.diff.schemas.arrays import compare_arrays
from generator.diff.schemas.comparison import (
    Annotations,
    Comparison,
    Edge,
    Polarity,
    SchemaPairKey,
)
from generator.diff.schemas.conditions import compare_conditions
from generator.diff.schemas.limits import compare_limits
from generator.diff.schemas.maps import compare_maps
from generator.diff.schemas.metadata import add_not_compared, compare_annotations
from generator.diff.schemas.objects import compare_objects
from generator.diff.schemas.one_of_any_of import (
    compare_variant_groups,
    compare_with_variant_group,
)
from generator.diff.schemas.types import compare_format, compare_null, compare_types
from generator.diff.schemas.values import compare_extensible, compare_values
from generator.json_types import Json
from generator.record import record

MAX_PAIRS = 200_000
MAX_RELATED = 300
MAX_TRIALS = 12
_NONE: Mapping[str, tuple[Json, str]] = {}


@record
class ComparedPair:
    """The facts and edges of a pair; `names` are the components that the schemas are, if any."""

    facts: tuple[Fact, ...]
    edges: tuple[Edge, ...]
    names: tuple[str, str]


EMPTY = ComparedPair((), (), ("", ""))


class SchemaPairs:
    """Compares pairs of schemas of two versions."""

    def __init__(self, old: Schemas, new: Schemas, skipped: Skipped) -> None:
        """Start without any pair."""
        self._old, self._new = old, new
        self._same = SchemaEquality(old, new)
        self._skipped = skipped
        self._uses: dict[SchemaPairKey, tuple[SchemaUse, SchemaUse]] = {}
        self._known: dict[SchemaPairKey, ComparedPair] = {}
        self._open: set[SchemaPairKey] = set()
        self._trials = 0
        self._without_default: set[SchemaPairKey] = set()
        self.overflow = False

    def add(
        self, old: Sequence[SchemaRef], new: Sequence[SchemaRef], text: bool = False
    ) -> SchemaPairKey | None:
        """Return the key of a pair of schemas, None where they are equal."""
        if self.are_same(old, new):
            return None
        before, after = self._old.resolve_use(old), self._new.resolve_use(new)
        if before.is_named and after.is_named and not _has_annotations(before, after):
            before = self._old.resolve_use(before.parts)
            after = self._new.resolve_use(after.parts)
        key = _at(before), _at(after), text
        if key not in self._uses:
            if len(self._uses) >= MAX_PAIRS:
                self.overflow = True
                return None
            self._uses[key] = before, after
        return key

    def add_parameter(self, old: SchemaRef, new: SchemaRef) -> SchemaPairKey | None:
        """Return the key of the schemas of a parameter, whose default is compared elsewhere."""
        key = self.add([old], [new], True)
        if key is not None:
            self._without_default.add(key)
        return key

    def are_same(self, old: Sequence[SchemaRef], new: Sequence[SchemaRef]) -> bool:
        """Whether two schemas are equal, references included."""
        if len(old) != len(new):
            return False
        return all(self._same.are_equal(a, b) for a, b in zip(old, new, strict=True))

    def are_equal(self, old: Json, new: Json) -> bool:
        """Whether two values of the descriptions are equal, references included."""
        return self._same.are_values_equal(old, new)

    def compare(self, key: SchemaPairKey) -> ComparedPair:
        """Return the facts and edges of a pair."""
        compared = self._known.get(key)
        if compared is None:
            if key in self._open:
                return EMPTY
            self._open.add(key)
            try:
                compared = self._known[key] = self._compare(key)
            finally:
                self._open.discard(key)
        return compared

    def effect_between(
        self, old: Sequence[SchemaRef], new: Sequence[SchemaRef], text: bool = False
    ) -> Effect:
        """Return how the set of valid values changed, nested schemas included."""
        start = self.add(old, new, text)
        if start is None:
            return Effect.NONE
        if self._trials >= MAX_TRIALS:
            return Effect.UNKNOWN
        self._trials += 1
        try:
            return self._combined_effect(start)
        finally:
            self._trials -= 1

    def is_replaced(self, old: SchemaRef, new: SchemaRef) -> bool:
        """Whether a reference leads to another schema, which is not just a rename: one of the two
        names is in both versions."""
        was, now = old.reference, new.reference
        if not was or not now or was == now:
            return False
        return self._new.has(was) or self._old.has(now)

    def default_of(
        self, parts: Sequence[SchemaRef], *, old: bool
    ) -> tuple[Json, str] | None:
        """Return the default of a schema where it is used, and its pointer."""
        return self._notes_of(parts, old).get("default")

    def _combined_effect(self, start: SchemaPairKey) -> Effect:
        effect = Effect.NONE
        seen = {(start, Polarity.SAME)}
        waiting = [(start, Polarity.SAME)]
        while waiting:
            key, polarity = waiting.pop()
            pair = self.compare(key)
            for fact in pair.facts:
                effect = combine_effects(effect, apply_polarity(fact.effect, polarity))
            if effect is Effect.INCOMPARABLE:
                return effect
            for edge in pair.edges:
                step = edge.to, compose_polarities(polarity, edge.polarity)
                if step not in seen:
                    if len(seen) >= MAX_RELATED:
                        return Effect.UNKNOWN
                    seen.add(step)
                    waiting.append(step)
        return effect

    def _compare(self, key: SchemaPairKey) -> ComparedPair:
        old, new = self._uses[key]
        if old.is_named and new.is_named:
            return self._compare_annotations(old, new, key)
        c = self._comparison(old, new, key[2])
        if c.old.is_false is not c.new.is_false:
            compare_types(c)
        elif not compare_with_variant_group(c):
            compare_null(c)
            if compare_types(c):
                _compare_aspects(c)
        compare_extensible(c)
        compare_annotations(c, default=key not in self._without_default)
        add_not_compared(c)
        return ComparedPair(
            tuple(c.facts), tuple(c.edges), (_name(c.old), _name(c.new))
        )

    def _compare_annotations(
        self, old: SchemaUse, new: SchemaUse, key: SchemaPairKey
    ) -> ComparedPair:
        """Compare the annotations beside two references; the schemas are a pair of their own."""
        c = self._comparison(old, new, key[2])
        c.old_annotations, c.new_annotations = old.annotations, new.annotations
        if old.allows_null is not new.allows_null:
            compare_null(c)
        c.compare_inner(old.parts, new.parts, text=c.text)
        if key in self._without_default:
            self._without_default.update(edge.to for edge in c.edges)
        compare_extensible(c)
        compare_annotations(c, default=key not in self._without_default)
        return ComparedPair(tuple(c.facts), tuple(c.edges), ("", ""))

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
            self.add,
            self.effect_between,
            self.are_same,
            self._notes_of,
            lambda is_old: (self._old if is_old else self._new).has_empty_enum(
                before if is_old else after
            ),
            self._view,
            self._skipped,
        )

    def _view(self, part: SchemaRef, is_old: bool) -> SchemaView:
        schemas = self._old if is_old else self._new
        return schemas.view(schemas.resolve_use([part]).parts)

    def _notes_of(self, parts: Sequence[SchemaRef], is_old: bool) -> Annotations:
        schemas = self._old if is_old else self._new
        use = schemas.resolve_use(parts)
        return _notes(use, schemas.view(use.parts))


def _compare_aspects(c: Comparison) -> None:
    if c.old.types == c.new.types or (
        c.old.types and c.new.types and c.old.types & c.new.types
    ):
        compare_format(c)
    compare_values(c)
    compare_limits(c)
    if c.allow_both("object"):
        compare_objects(c)
        compare_maps(c)
    if c.allow_both("array"):
        compare_arrays(c)
    compare_variant_groups(c)
    compare_conditions(c)


def combine_effects(one: Effect, other: Effect) -> Effect:
    """Return the effect of two changes together."""
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


def apply_polarity(effect: Effect, polarity: Polarity) -> Effect:
    """Return the effect on the whole of an effect on a part."""
    if polarity is Polarity.SAME or effect not in (Effect.WIDENS, Effect.NARROWS):
        return effect
    if polarity is Polarity.MIXED:
        return Effect.INCOMPARABLE
    return Effect.NARROWS if effect is Effect.WIDENS else Effect.WIDENS


def compose_polarities(outer: Polarity, inner: Polarity) -> Polarity:
    """Return the polarity of a part of a part."""
    if Polarity.MIXED in (outer, inner):
        return Polarity.MIXED
    return Polarity.SAME if outer is inner else Polarity.INVERTED


def _has_annotations(old: SchemaUse, new: SchemaUse) -> bool:
    return (
        bool(old.annotations or new.annotations)
        or old.allows_null is not new.allows_null
    )


def _at(use: SchemaUse) -> tuple[str, ...]:
    return use.key if use.pointer == use.parts[0].pointer else (use.pointer,)


def _notes(use: SchemaUse, node: SchemaView) -> Annotations:
    if not node.keywords:
        return use.annotations
    return {k: v[0] for k, v in node.keywords.items()} | dict(use.annotations)


def _name(node: SchemaView) -> str:
    return node.pointer if node.pointer.count("/") == 3 else ""
