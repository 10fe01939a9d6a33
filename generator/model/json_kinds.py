"""Which kinds of JSON value a type accepts, as far as a decoder has to distinguish them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from generator.model.type_graph import strongly_connected_components
from generator.model.types import (
    Anything,
    Constant,
    Enum,
    Kind,
    ListOf,
    MapOf,
    Named,
    Nullable,
    OneOf,
    Primitive,
    Record,
    TypeDef,
    TypeRef,
    refs_of,
    without_limits,
)

_NONE: frozenset[str] = frozenset()
_OBJECT = frozenset({"object"})
_NESTED = ("object", "array")
MAX_STEPS = 1000


class JsonKinds:
    """The kinds of the types of one API: object, array, string, parsed and any.

    Numbers, booleans and null are not among them.
    """

    def __init__(
        self, definitions: Mapping[str, TypeDef], parsed: Collection[str] = ()
    ) -> None:
        """Determine the kinds of every definition.

        `parsed` are the string formats that a target decodes into something other than a string.
        """
        self._parsed = frozenset(parsed)
        self._definitions = definitions
        self._named: dict[str, frozenset[str]] = {}
        # The first two objects and the first two arrays that each name may be.
        self._leading: dict[str, tuple[TypeRef, ...]] = {}
        edges = {
            name: [
                target for target in _bare_names(definition) if target in definitions
            ]
            for name, definition in definitions.items()
        }
        for cycle in strongly_connected_components(edges):
            kinds = _NONE.union(
                *(self._of_definition(definitions[name]) for name in cycle)
            )
            self._named.update(dict.fromkeys(cycle, kinds))
            leaves = (leaf for name in cycle for leaf in self._leading_in(name))
            self._leading.update(dict.fromkeys(cycle, _leading(leaves)))

    def of(self, ref: TypeRef) -> frozenset[str]:
        """Return the kinds of a type."""
        match ref:
            case MapOf():
                return _OBJECT
            case ListOf():
                return frozenset({"array"})
            case Anything():
                return frozenset({"any"})
            case Primitive(kind=Kind.STRING, format=form):
                return frozenset({"parsed" if form in self._parsed else "string"})
            case Nullable(inner=inner):
                return self.of(inner)
            case OneOf(variants=variants):
                return _NONE.union(*(self.of(variant) for variant in variants))
            case Constant(values=values):
                texts = any(value.json[0] == '"' for value in values)
                return frozenset({"string"}) if texts else _NONE
            case Named(name=name):
                return self._named.get(name, _NONE)
            case _:
                return _NONE

    def has_several(self, refs: Iterable[TypeRef]) -> bool:
        """Return whether several objects or several arrays are among types, names resolved."""
        leaves = _leading(leaf for ref in refs for leaf in self._leading_of(ref))
        return any(
            sum(kind in self.of(leaf) for leaf in leaves) > 1 for kind in _NESTED
        )

    def _leading_of(self, ref: TypeRef) -> Iterable[TypeRef]:
        match ref:
            case Named(name=name):
                return self._leading.get(name, ())
            case Nullable(inner=inner):
                return self._leading_of(inner)
            case OneOf(variants=variants):
                return [leaf for v in variants for leaf in self._leading_of(v)]
            case ListOf(item=item):
                return (ListOf(without_limits(item)),)
            case MapOf(value=value):
                return (MapOf(without_limits(value)),)
            case _:
                return ()

    def variants(self, ref: TypeRef, most: int = MAX_STEPS) -> tuple[TypeRef, ...]:
        """Return the variants of a type, names resolved; the type itself if it is not a union.

        Visits at most `most` types: in a chain of unions each leads to all that follow.
        """
        variants, waiting, seen = list[TypeRef](), [ref], set[str]()
        for _ in range(most):
            if not waiting:
                break
            match waiting.pop():
                case Nullable(inner=inner):
                    waiting.append(inner)
                case OneOf(variants=inner_variants):
                    waiting.extend(inner_variants)
                case Named(name=name) as named:
                    definition = self._definitions[name]
                    if isinstance(definition, Record | Enum):
                        variants.append(named)
                    elif name not in seen:
                        seen.add(name)
                        waiting.extend(refs_of(definition))
                case other:
                    variants.append(other)
        return tuple(variants)

    def _leading_in(self, name: str) -> Iterable[TypeRef]:
        definition = self._definitions[name]
        if isinstance(definition, Record):
            return (Named(name),)
        return [leaf for ref in refs_of(definition) for leaf in self._leading_of(ref)]

    def _of_definition(self, definition: TypeDef) -> frozenset[str]:
        if isinstance(definition, Record):
            return _OBJECT
        if isinstance(definition, Enum):
            return self.of(Constant(definition.values))
        return _NONE.union(*(self.of(ref) for ref in refs_of(definition)))


def _leading(leaves: Iterable[TypeRef]) -> tuple[TypeRef, ...]:
    """Return the first two different objects and the first two arrays."""
    objects: dict[TypeRef, None] = {}
    arrays: dict[TypeRef, None] = {}
    for leaf in leaves:
        group = arrays if isinstance(leaf, ListOf) else objects
        if len(group) < 2:
            group[leaf] = None
    return (*objects, *arrays)


def _bare_names(definition: TypeDef) -> list[str]:
    """Return the named variants of a definition, not those inside its lists and objects."""
    if isinstance(definition, Record):
        return []
    waiting, names = list(refs_of(definition)), []
    while waiting:
        ref = waiting.pop()
        match ref:
            case Named(name=name):
                names.append(name)
            case Nullable(inner=inner):
                waiting.append(inner)
            case OneOf(variants=variants):
                waiting.extend(variants)
            case _:
                pass
    return names
