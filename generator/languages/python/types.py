"""Types of the model as Python annotations that msgspec can decode."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import repeat

from generator.json_value import JsonValue
from generator.languages.directions import Direction
from generator.languages.python.literals import string
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
from generator.record import record

BUILTINS = ("bool", "bytes", "dict", "float", "int", "list", "object", "str")

_STRINGS = {
    "date": ("dt.date", "dt"),
    "date-time": ("dt.datetime", "dt"),
    "uuid": ("UUID", "UUID"),
    "decimal": ("Decimal", "Decimal"),
    "byte": ("bytes", ""),
}
_TEXTS = frozenset({"string", "parsed"})
_PRIMITIVES = {Kind.INTEGER: "int", Kind.NUMBER: "float", Kind.BOOLEAN: "bool"}


@record
class Scope:
    """Where an annotation stands: what goes before the names of models, what must be qualified,
    and whether it is `decoded`: whether the runtime reads it, too, and not only people and type
    checkers."""

    models: str = ""
    shadowed: frozenset[str] = frozenset()
    decoded: bool = False

    def as_decoded(self) -> Scope:
        """The same place, for the runtime to read."""
        return Scope(self.models, self.shadowed, True)


@record
class Annotation:
    """A type expression, the symbols it uses (see `imports.py`), and the types it names
    with the classes it takes for them. `literals` are the values, if it is nothing but a Literal.
    """

    text: str
    symbols: frozenset[str] = frozenset()
    models: frozenset[tuple[str, str]] = frozenset()
    literals: tuple[str, ...] = ()


_ANY = Annotation("Any", frozenset({"Any"}))
UNSET_TYPE = Annotation("UnsetType", frozenset({"UnsetType"}))


class Annotations:
    """Makes annotations; equal types in equal places are made once."""

    def __init__(
        self,
        types: dict[str, TypeDef],
        class_name: Callable[[str, Direction], str],
        broken: frozenset[tuple[str, str]] = frozenset(),
    ) -> None:
        """Use the class names given; `broken` are the mentions that close a ring of aliases."""
        self._kinds = JsonKinds(types, _STRINGS)
        self._telling = TagFinder(types, self._kinds)
        self._class_name = class_name
        self._broken = broken
        self._known: dict[object, Annotation] = {}
        self._arguments: dict[object, Annotation] = {}

    def of(
        self, ref: TypeRef, direction: Direction, scope: Scope, inside: str = ""
    ) -> Annotation:
        """The annotation of a type; `inside` is the alias in whose definition it stands."""
        key = (ref, direction, scope, inside)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._made(ref, direction, scope, inside)
        return known

    def argument(self, ref: TypeRef, scope: Scope) -> Annotation:
        """The annotation of a method's argument: any sequence and any mapping will do."""
        key = (ref, scope)
        known = self._arguments.get(key)
        if known is None:
            known = self._arguments[key] = self._argument(ref, scope)
        return known

    def _argument(self, ref: TypeRef, scope: Scope) -> Annotation:
        match ref:
            case Nullable(inner=inner):
                return join([self.argument(inner, scope), Annotation("None")])
            case ListOf(item=item):
                inside = self.of(item, Direction.WRITE, scope)
                return _around("Sequence", [inside], scope, "Sequence")
            case MapOf(value=value):
                inside = self.of(value, Direction.WRITE, scope)
                return _around(
                    "Mapping", [_builtin("str", scope), inside], scope, "Mapping"
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
        """A union, and for the runtime how to tell its members apart.

        msgspec takes one kind of object, one of array, and either one type that it parses out of
        strings (a date, say) or any number of plain strings and literals. Of the strings the rest
        is left plain; `OneOf` of the runtime tells several objects or arrays apart.
        """
        plain = self._plain_strings(variants, direction, scope)
        # msgspec alone can't tell such apart.
        chosen = scope.decoded and self._kinds.has_several(variants)
        tags = self._telling.find_tag(variants, discriminator) if chosen else None
        values = tags.values if tags is not None else repeat(())
        made = join(
            _tagged(
                plain.get(variant) or self.of(variant, direction, scope, inside),
                own,
                scope,
            )
            for variant, own in zip(variants, values, strict=False)
        )
        if not chosen or made.text == "Any":
            return made
        return _one_of(made, tags.property if tags is not None else None)

    def _plain_strings(
        self, variants: Sequence[TypeRef], direction: Direction, scope: Scope
    ) -> dict[TypeRef, Annotation]:
        """Several strings of which msgspec would have to parse one, each as what it is unparsed."""
        texts = [(v, self._kinds.of(v)) for v in variants]
        texts = [(v, found) for v, found in texts if found & _TEXTS]
        if len(texts) < 2 or not any("parsed" in found for _, found in texts):
            return {}
        text = self.of(Primitive(Kind.STRING), direction, scope)
        return dict.fromkeys((variant for variant, _ in texts), text)

    def _made(
        self, ref: TypeRef, direction: Direction, scope: Scope, inside: str
    ) -> Annotation:
        match ref:
            case Primitive(kind=Kind.STRING, format=form) if form in _STRINGS:
                text, symbol = _STRINGS[form]
                if not symbol:
                    return _builtin(text, scope)
                return Annotation(text, frozenset({symbol}))
            case Primitive(kind=kind):
                return _builtin(_PRIMITIVES.get(kind, "str"), scope)
            case ListOf(item=item):
                return _around("list", [self.of(item, direction, scope, inside)], scope)
            case MapOf(value=value):
                value_type = self.of(value, direction, scope, inside)
                return _around("dict", [_builtin("str", scope), value_type], scope)
            case Nullable(inner=OneOf(variants=some, discriminator=told)):
                # Within, as pyright takes no `OneOf[...] | None` outside of an annotation.
                return self.choice((*some, Nothing()), direction, scope, inside, told)
            case Nullable(inner=inner):
                return join(
                    [self.of(inner, direction, scope, inside), Annotation("None")]
                )
            case OneOf(variants=variants, discriminator=told):
                return self.choice(variants, direction, scope, inside, told)
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
                return _ANY


def constants(values: tuple[JsonValue, ...], scope: Scope) -> Annotation:
    """A Literal of the texts and integers, beside `bool` and `float` where there are such."""
    literal, made = [], []
    for value in (v.get() for v in values):
        if isinstance(value, bool):
            made.append(_builtin("bool", scope))
        elif isinstance(value, float) or (
            isinstance(value, int) and abs(value) >= 2**63
        ):
            made.append(_builtin("float" if isinstance(value, float) else "int", scope))
        else:
            literal.append(string(value) if isinstance(value, str) else str(value))
    if literal:
        made.insert(0, _literal(literal))
    return join(made)


def join(options: Iterable[Annotation]) -> Annotation:
    """A union of annotations without repetitions, None last; Any swallows all."""
    unique: dict[str, Annotation] = {}
    merged: dict[str, None] = {}
    for option in options:
        merged.update(dict.fromkeys(option.literals))
        unique.setdefault("Literal" if option.literals else option.text, option)
    if merged:
        unique["Literal"] = _literal(list(merged))
    if "Any" in unique:
        return unique["Any"]
    null = unique.pop("None", None)
    listed = [*unique.values(), *([null] if null else [])]
    parts = [part for option in listed for part in [option.text]]
    if null and len(listed) > 1:
        parts = [p.removesuffix(" | None") for p in parts]
    if len(listed) == 1:
        return listed[0]
    return Annotation(
        " | ".join(parts),
        frozenset().union(*(o.symbols for o in listed)),
        frozenset().union(*(o.models for o in listed)),
    )


def _tagged(
    made: Annotation, values: tuple[JsonValue, ...] | None, scope: Scope
) -> Annotation:
    """A member of a union together with the values of the tag that say it is meant; Any where
    they are all that say nothing else."""
    if values == ():
        return made
    tag = _ANY if values is None else constants(values, scope)
    return Annotation(
        f"Annotated[{made.text}, {tag.text}]",
        made.symbols | tag.symbols | {"Annotated"},
        made.models,
    )


def _one_of(made: Annotation, tag: str | None) -> Annotation:
    """A union that the runtime tells apart, by a property or by what there is."""
    by = _literal([string(tag)]) if tag is not None else Annotation("None")
    symbols = made.symbols | by.symbols | {"OneOf"}
    return Annotation(f"OneOf[{made.text}, {by.text}]", symbols, made.models)


def _literal(values: list[str]) -> Annotation:
    text = f"Literal[{', '.join(values)}]"
    return Annotation(text, frozenset({"Literal"}), literals=tuple(values))


def _builtin(name: str, scope: Scope) -> Annotation:
    if name in scope.shadowed:
        return Annotation(f"builtins.{name}", frozenset({"builtins"}))
    return Annotation(name)


def _around(
    name: str, arguments: list[Annotation], scope: Scope, symbol: str = ""
) -> Annotation:
    head = Annotation(name, frozenset({symbol})) if symbol else _builtin(name, scope)
    inner = ", ".join(a.text for a in arguments)
    return Annotation(
        f"{head.text}[{inner}]",
        head.symbols.union(*(a.symbols for a in arguments)),
        head.models.union(*(a.models for a in arguments)),
    )
