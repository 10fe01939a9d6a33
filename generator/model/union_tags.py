"""What tells the variants of a choice apart: a discriminator, a property that each has with values
of its own, or the properties themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations

from generator.json_value import JsonValue
from generator.model.json_kinds import Kinds
from generator.model.types import (
    Constant,
    Discriminator,
    Enum,
    Named,
    Record,
    TypeDef,
    TypeRef,
)
from generator.record import record

_NONE: frozenset[JsonValue] = frozenset()
MAX_WITHIN = 300  # types that are looked at for one choice
MAX_COMPARED = 30  # objects of one choice that are compared with each other


@record
class TagProperty:
    """A property, and for each variant the values that stand for it; none where those do that its
    type allows, as far as they are no other's, and None where all others do."""

    property: str
    values: tuple[tuple[JsonValue, ...] | None, ...]


class TagFinder:
    """Looks into the types of one API."""

    def __init__(self, definitions: Mapping[str, TypeDef], kinds: Kinds) -> None:
        """Look names up in `definitions`."""
        self._definitions = definitions
        self._kinds = kinds
        self._known: dict[TypeRef, frozenset[JsonValue]] = {}

    def tags(
        self, variants: Sequence[TypeRef], discriminator: Discriminator | None
    ) -> TagProperty | None:
        """The property by which a variant is known: that of the discriminator, else the first one
        of which every object has fixed values that are no other's; None where there is none.
        """
        if discriminator is None:
            name = self._tag_property(variants)
            return TagProperty(name, ((),) * len(variants)) if name else None
        own = [self._fixed(variant, discriminator.property) for variant in variants]
        counts = Counter(value for values in own for value in values)
        shared = {value for value, count in counts.items() if count > 1}
        mapped, implicit = map(
            _by_type, (discriminator.mapping, discriminator.implicit)
        )
        listed: list[tuple[JsonValue, ...] | None] = []
        for variant, fixed in zip(variants, own, strict=True):
            name = variant.name if isinstance(variant, Named) else ""
            if name and name == discriminator.default:
                listed.append(None if fixed else ())
            else:
                stated = mapped.get(name, ())
                names = implicit.get(name, ())
                listed.append(_stated(stated, names, fixed, fixed - shared))
        return TagProperty(discriminator.property, tuple(listed))

    def _tag_property(self, variants: Sequence[TypeRef]) -> str:
        objects = self._objects(variants)
        records = [found for found in objects if found is not None]
        if len(records) < max(len(objects), 2):
            return ""
        fixed = (f.name for f in records[0].fields if self._values(f.type))
        return next((name for name in fixed if self._differs(name, records)), "")

    def _differs(self, name: str, records: Sequence[Record]) -> bool:
        seen: set[JsonValue] = set()
        for variant in records:
            values = self._of_property(variant, name)
            if not values or not seen.isdisjoint(values):
                return False
            seen.update(values)
        return True

    def confusable(
        self, variants: Sequence[TypeRef], discriminator: Discriminator | None
    ) -> tuple[TypeRef, TypeRef] | None:
        """Two objects of a choice that one value may be both of; None where there are none."""
        if self.tags(variants, discriminator) is not None:
            return None
        listed = self._leaves(variants)[:MAX_COMPARED]
        for one, other in combinations(listed, 2):
            if not self._apart(self._record(one), self._record(other)):
                return one, other
        return None

    def _apart(self, one: Record | None, other: Record | None) -> bool:
        """Whether two objects differ in a property that one must have; a map takes what is no
        record."""
        if one is None or other is None:
            return one is not other
        return self._needs(one, other) or self._needs(other, one)

    def _needs(self, one: Record, other: Record) -> bool:
        """Whether one has a property that it must have and the other can't have as it is."""
        theirs = {field.name: field for field in other.fields}
        for field in one.fields:
            if not field.required:
                continue
            same = theirs.get(field.name)
            if same is None:
                return True
            ours, values = self._values(field.type), self._values(same.type)
            if ours and values and ours.isdisjoint(values):
                return True
        return False

    def _fixed(self, variant: TypeRef, name: str) -> frozenset[JsonValue]:
        """The values of a property, where all objects of a variant fix it."""
        found = [self._of_property(r, name) for r in self._objects([variant])]
        return _NONE.union(*found) if all(found) else _NONE

    def _of_property(self, record: Record | None, name: str) -> frozenset[JsonValue]:
        fields = () if record is None else record.fields
        return next((self._values(f.type) for f in fields if f.name == name), _NONE)

    def _values(self, ref: TypeRef) -> frozenset[JsonValue]:
        """The texts and integers that a type is one of; none where it is anything else."""
        if ref not in self._known:
            self._known[ref] = self._all_values(ref)
        return self._known[ref]

    def _all_values(self, ref: TypeRef) -> frozenset[JsonValue]:
        found: set[JsonValue] = set()
        for leaf in self._kinds.variants(ref):
            known = self._definitions[leaf.name] if isinstance(leaf, Named) else leaf
            values = known.values if isinstance(known, Constant | Enum) else ()
            if not values or not all(map(_is_tag, values)):
                return _NONE
            found.update(values)
        return frozenset(found)

    def _leaves(self, variants: Sequence[TypeRef]) -> list[TypeRef]:
        """The objects among variants, seen through names, without repetitions; not all of them
        where names lead to many more than stand there."""
        most = max(MAX_WITHIN // max(len(variants), 1), 1)
        found = dict.fromkeys(
            leaf for variant in variants for leaf in self._kinds.variants(variant, most)
        )
        return [leaf for leaf in found if "object" in self._kinds.of(leaf)]

    def _objects(self, variants: Sequence[TypeRef]) -> list[Record | None]:
        return [self._record(leaf) for leaf in self._leaves(variants)]

    def _record(self, ref: TypeRef) -> Record | None:
        """The record that a name stands for; None for a map."""
        found = self._definitions[ref.name] if isinstance(ref, Named) else None
        return found if isinstance(found, Record) else None


def _by_type(pairs: Sequence[tuple[str, str]]) -> dict[str, tuple[JsonValue, ...]]:
    """The values of a discriminator by the name of their type."""
    found: dict[str, list[JsonValue]] = {}
    for value, name in pairs:
        found.setdefault(name, []).append(JsonValue.of(value))
    return {name: tuple(values) for name, values in found.items()}


def _stated(
    mapped: Sequence[JsonValue],
    implicit: Sequence[JsonValue],
    fixed: frozenset[JsonValue],
    own: frozenset[JsonValue],
) -> tuple[JsonValue, ...]:
    """The values that have to be said of a variant whose type takes those `fixed`, some of them its
    `own`."""
    if own and own.issuperset(mapped):
        return ()
    if not mapped:
        return tuple(value for value in implicit if value in fixed or not fixed)
    return (*mapped, *sorted(own.difference(mapped), key=lambda value: value.json))


def _is_tag(value: JsonValue) -> bool:
    """Whether a value can be written as a Literal: a text or an integer of 64 bits."""
    if value.json[0] == '"':
        return True
    return value.json.lstrip("-").isdigit() and abs(int(value.json)) < 2**63
