"""Types of the model as Python annotations that msgspec can decode."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import repeat

from generator.languages.directions import Direction
from generator.languages.python.type_expressions import (
    ANY,
    Annotation,
    Scope,
    add_tag_values,
    builtin,
    constants,
    generic,
    join,
    one_of,
)
from generator.model.json_kinds import JsonKinds
from generator.model.types import (
    Constant,
    Discriminator,
    Kind,
    ListOf,
    MapOf,
    Named,
    Nothing,
    Nullable,
    OneOf,
    Primitive,
    TypeDef,
    TypeRef,
)
from generator.model.union_tags import TagFinder

_STRINGS = {
    "date": ("dt.date", "dt"),
    "date-time": ("dt.datetime", "dt"),
    "uuid": ("UUID", "UUID"),
    "decimal": ("Decimal", "Decimal"),
    "byte": ("bytes", ""),
}
_TEXTS = frozenset({"string", "parsed"})
_PRIMITIVES = {Kind.INTEGER: "int", Kind.NUMBER: "float", Kind.BOOLEAN: "bool"}


class Annotations:
    """Builds annotations, with a cache for equal types in equal contexts."""

    def __init__(
        self,
        types: dict[str, TypeDef],
        class_name: Callable[[str, Direction], str],
        broken: frozenset[tuple[str, str]] = frozenset(),
    ) -> None:
        """Name models by `class_name`.

        Args:
            broken: the mentions that would close a cycle of aliases; they become `Any`.
        """
        self._kinds = JsonKinds(types, _STRINGS)
        self._tag_finder = TagFinder(types, self._kinds)
        self._class_name = class_name
        self._broken = broken
        self._annotations: dict[object, Annotation] = {}
        self._arguments: dict[object, Annotation] = {}

    def of(
        self, ref: TypeRef, direction: Direction, scope: Scope, inside: str = ""
    ) -> Annotation:
        """Return the annotation of a type; `inside` is the alias whose definition contains it."""
        # A bool, as hashing a member of an enumeration is slow.
        key = (ref, direction is Direction.READ, scope, inside)
        annotation = self._annotations.get(key)
        if annotation is None:
            annotation = self._build(ref, direction, scope, inside)
            self._annotations[key] = annotation
        return annotation

    def argument(self, ref: TypeRef, scope: Scope) -> Annotation:
        """Return the annotation of an argument, which accepts any sequence and any mapping."""
        key = (ref, scope)
        annotation = self._arguments.get(key)
        if annotation is None:
            annotation = self._arguments[key] = self._build_argument(ref, scope)
        return annotation

    def _build_argument(self, ref: TypeRef, scope: Scope) -> Annotation:
        match ref:
            case Nullable(inner=inner):
                return join([self.argument(inner, scope), Annotation("None")])
            case ListOf(item=item):
                inside = self.of(item, Direction.WRITE, scope)
                return generic("Sequence", [inside], scope, "Sequence")
            case MapOf(value=value):
                inside = self.of(value, Direction.WRITE, scope)
                return generic(
                    "Mapping", [builtin("str", scope), inside], scope, "Mapping"
                )
            case _:
                return self.of(ref, Direction.WRITE, scope)

    def choice(
        self,
        variants: Sequence[TypeRef],
        direction: Direction,
        scope: Scope,
        inside: str = "",
        discriminator: Discriminator | None = None,
    ) -> Annotation:
        """Return a union, with its discriminator if the runtime decodes it.

        msgspec supports one kind of object, one kind of array, and either one type that it parses
        from a string (such as a date) or any number of plain strings and literals. A second parsed
        type becomes a plain string; `OneOf` of the runtime selects between several objects or
        arrays.
        """
        plain = self._plain_strings(variants, direction, scope)
        # msgspec does not support such a union.
        by_runtime = scope.decoded and self._kinds.has_several(variants)
        tags = (
            self._tag_finder.find_tag(variants, discriminator) if by_runtime else None
        )
        values = tags.values if tags is not None else repeat(())
        union = join(
            add_tag_values(
                plain.get(variant) or self.of(variant, direction, scope, inside),
                own,
                scope,
            )
            for variant, own in zip(variants, values, strict=False)
        )
        if not by_runtime or union.text == "Any":
            return union
        return one_of(union, tags.property if tags is not None else None)

    def _plain_strings(
        self, variants: Sequence[TypeRef], direction: Direction, scope: Scope
    ) -> dict[TypeRef, Annotation]:
        """Return `str` for each string variant if msgspec would have to parse one of several."""
        texts = [(v, self._kinds.of(v)) for v in variants]
        texts = [(v, kinds) for v, kinds in texts if kinds & _TEXTS]
        if len(texts) < 2 or not any("parsed" in kinds for _, kinds in texts):
            return {}
        text = self.of(Primitive(Kind.STRING), direction, scope)
        return dict.fromkeys((variant for variant, _ in texts), text)

    def _build(
        self, ref: TypeRef, direction: Direction, scope: Scope, inside: str
    ) -> Annotation:
        match ref:
            case Primitive(kind=Kind.STRING, format=form) if form in _STRINGS:
                text, symbol = _STRINGS[form]
                if not symbol:
                    return builtin(text, scope)
                return Annotation(text, frozenset({symbol}))
            case Primitive(kind=kind):
                return builtin(_PRIMITIVES.get(kind, "str"), scope)
            case ListOf(item=item):
                return generic("list", [self.of(item, direction, scope, inside)], scope)
            case MapOf(value=value):
                value_type = self.of(value, direction, scope, inside)
                return generic("dict", [builtin("str", scope), value_type], scope)
            case Nullable(inner=OneOf(variants=some, discriminator=tag)):
                # None goes inside: pyright rejects `OneOf[...] | None` outside an annotation.
                return self.choice((*some, Nothing()), direction, scope, inside, tag)
            case Nullable(inner=inner):
                return join(
                    [self.of(inner, direction, scope, inside), Annotation("None")]
                )
            case OneOf(variants=variants, discriminator=tag):
                return self.choice(variants, direction, scope, inside, tag)
            case Constant(values=values):
                return constants(values, scope)
            case Nothing():
                return Annotation("None")
            case Named(name=name) if (inside, name) not in self._broken:
                class_name = self._class_name(name, direction)
                return Annotation(
                    f"{scope.models}{class_name}",
                    models=frozenset({(name, class_name)}),
                )
            case _:
                return ANY
