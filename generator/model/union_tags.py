"""Finds the property that tells the variants of a union apart.

That is the property of the discriminator, or one that has different constants in each variant.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations

from generator.json_value import JsonValue
from generator.model.json_kinds import JsonKinds
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
MAX_WITHIN = 300
"""Types that are visited for one union."""

MAX_COMPARED = 30
"""Objects of one union that are compared with each other."""


@record
class TagProperty:
    """A property, and for each variant the values that select it.

    The values are empty where those count that the type of the variant allows and no other variant
    does, and None where all other values select the variant.
    """

    property: str
    values: tuple[tuple[JsonValue, ...] | None, ...]


class TagFinder:
    """Finds tag properties among the types of one API."""

    def __init__(self, definitions: Mapping[str, TypeDef], kinds: JsonKinds) -> None:
        """Look names up in `definitions`."""
        self._definitions = definitions
        self._kinds = kinds
        self._constants: dict[TypeRef, frozenset[JsonValue]] = {}

    def find_tag(
        self, variants: Sequence[TypeRef], discriminator: Discriminator | None
    ) -> TagProperty | None:
        """Return the property that selects a variant, None where there is none.

        Without a discriminator it is the first property that has constants in every object, each
        of which belongs to one object only.
        """
        if discriminator is None:
            name = self._find_constant_property(variants)
            return TagProperty(name, ((),) * len(variants)) if name else None
        constants = [self._constants_in(v, discriminator.property) for v in variants]
        counts = Counter(value for values in constants for value in values)
        shared = {value for value, count in counts.items() if count > 1}
        mapped = _values_by_type(discriminator.mapping)
        implicit = _values_by_type(discriminator.implicit)
        values: list[tuple[JsonValue, ...] | None] = []
        for variant, allowed in zip(variants, constants, strict=True):
            name = variant.name if isinstance(variant, Named) else ""
            if name and name == discriminator.default:
                values.append(None if allowed else ())
            else:
                values.append(
                    _selecting_values(
                        mapped.get(name, ()),
                        implicit.get(name, ()),
                        allowed,
                        allowed - shared,
                    )
                )
        return TagProperty(discriminator.property, tuple(values))

    def find_ambiguous_pair(
        self, variants: Sequence[TypeRef], discriminator: Discriminator | None
    ) -> tuple[TypeRef, TypeRef] | None:
        """Return two objects of a union that one value may match, None where there are none."""
        if self.find_tag(variants, discriminator) is not None:
            return None
        leaves = self._object_leaves(variants)[:MAX_COMPARED]
        for one, other in combinations(leaves, 2):
            if not self._are_distinct(self._record_of(one), self._record_of(other)):
                return one, other
        return None

    def _find_constant_property(self, variants: Sequence[TypeRef]) -> str:
        objects = self._objects_in(variants)
        records = [item for item in objects if item is not None]
        if len(records) < max(len(objects), 2):
            return ""
        names = (f.name for f in records[0].fields if self._constants_of(f.type))
        return next((name for name in names if self._is_distinct(name, records)), "")

    def _is_distinct(self, name: str, records: Sequence[Record]) -> bool:
        """Return whether a property has constants in each record, all of them different."""
        seen: set[JsonValue] = set()
        for item in records:
            values = self._constants_of_property(item, name)
            if not values or not seen.isdisjoint(values):
                return False
            seen.update(values)
        return True

    def _are_distinct(self, one: Record | None, other: Record | None) -> bool:
        """Return whether no value matches both objects; None is a map, which is not a record."""
        if one is None or other is None:
            return one is not other
        return self._excludes(one, other) or self._excludes(other, one)

    def _excludes(self, one: Record, other: Record) -> bool:
        """Return whether `one` requires a property that `other` lacks or has other constants in."""
        others = {field.name: field for field in other.fields}
        for field in one.fields:
            if not field.required:
                continue
            same = others.get(field.name)
            if same is None:
                return True
            own, values = self._constants_of(field.type), self._constants_of(same.type)
            if own and values and own.isdisjoint(values):
                return True
        return False

    def _constants_in(self, variant: TypeRef, name: str) -> frozenset[JsonValue]:
        """Return the constants of a property, none unless all objects of a variant have some."""
        constants = [
            self._constants_of_property(item, name)
            for item in self._objects_in([variant])
        ]
        return _NONE.union(*constants) if all(constants) else _NONE

    def _constants_of_property(
        self, item: Record | None, name: str
    ) -> frozenset[JsonValue]:
        fields = () if item is None else item.fields
        types = (field.type for field in fields if field.name == name)
        return next((self._constants_of(type_ref) for type_ref in types), _NONE)

    def _constants_of(self, ref: TypeRef) -> frozenset[JsonValue]:
        """Return the strings and integers that are all a type allows, none if it allows more."""
        constants = self._constants.get(ref)
        if constants is None:
            constants = self._constants[ref] = self._find_constants(ref)
        return constants

    def _find_constants(self, ref: TypeRef) -> frozenset[JsonValue]:
        constants: set[JsonValue] = set()
        for leaf in self._kinds.variants(ref):
            target = self._definitions[leaf.name] if isinstance(leaf, Named) else leaf
            values = target.values if isinstance(target, Constant | Enum) else ()
            if not values or not all(map(_is_literal, values)):
                return _NONE
            constants.update(values)
        return frozenset(constants)

    def _object_leaves(self, variants: Sequence[TypeRef]) -> list[TypeRef]:
        """Return the different objects among variants, names resolved.

        Not all of them where names lead to many more types than there are variants.
        """
        most = max(MAX_WITHIN // max(len(variants), 1), 1)
        leaves = dict.fromkeys(
            leaf for variant in variants for leaf in self._kinds.variants(variant, most)
        )
        return [leaf for leaf in leaves if "object" in self._kinds.of(leaf)]

    def _objects_in(self, variants: Sequence[TypeRef]) -> list[Record | None]:
        return [self._record_of(leaf) for leaf in self._object_leaves(variants)]

    def _record_of(self, ref: TypeRef) -> Record | None:
        """Return the record of a name, None for a map."""
        definition = self._definitions[ref.name] if isinstance(ref, Named) else None
        return definition if isinstance(definition, Record) else None


def _values_by_type(
    pairs: Sequence[tuple[str, str]],
) -> dict[str, tuple[JsonValue, ...]]:
    """Return the values of a discriminator by the name of the type that they select."""
    values: dict[str, list[JsonValue]] = {}
    for value, name in pairs:
        values.setdefault(name, []).append(JsonValue.of(value))
    return {name: tuple(listed) for name, listed in values.items()}


def _selecting_values(
    mapped: Sequence[JsonValue],
    implicit: Sequence[JsonValue],
    allowed: frozenset[JsonValue],
    own: frozenset[JsonValue],
) -> tuple[JsonValue, ...]:
    """Return the values that a decoder has to be given for a variant.

    Args:
        mapped: the values that the discriminator maps to the variant.
        implicit: the name of its schema, where the discriminator maps none.
        allowed: the constants that the type of the variant allows.
        own: those of them that no other variant allows.
    """
    if own and own.issuperset(mapped):
        return ()
    if not mapped:
        return tuple(value for value in implicit if value in allowed or not allowed)
    return (*mapped, *sorted(own.difference(mapped), key=lambda value: value.json))


def _is_literal(value: JsonValue) -> bool:
    """Return whether a value can be written as a literal type: a string or a 64-bit integer."""
    if value.json[0] == '"':
        return True
    return value.json.lstrip("-").isdigit() and abs(int(value.json)) < 2**63
