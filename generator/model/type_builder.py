"""Schemas -> types: every component schema is defined, inline ones where they need a name."""

from __future__ import annotations

from collections.abc import Sequence

from generator.contract.coerce import as_flag, as_text
from generator.contract.schema_ref import SchemaRef, schema_ref
from generator.findings import Code
from generator.json_types import Json, child
from generator.model.all_of import MergedSchema, merge_all_of, variant_parts
from generator.model.enums import values_of
from generator.model.extensions import described
from generator.model.fields import field_of, undescribed
from generator.model.findings import SCHEMA_TOO_DEEP, Listing
from generator.model.inheritance import Parents
from generator.model.limits import (
    array_limits,
    number_limits,
    object_limits,
    string_limits,
)
from generator.model.references import reference
from generator.model.scalars import Scalars
from generator.model.schema_checks import is_only_record, opened
from generator.model.schema_names import NamedSchemas
from generator.model.schema_predicates import (
    allows_null,
    is_record,
    not_null,
    nullable,
    one_of,
    only_null,
    types,
)
from generator.model.types import (
    Alias,
    Anything,
    Constant,
    Enum,
    Kind,
    ListOf,
    MapOf,
    Named,
    Nothing,
    Nullable,
    OneOf,
    Primitive,
    Record,
    TypeDef,
    TypeRef,
    Union,
)
from generator.openapi.spec import Spec

MAX_DEPTH = 60
MAX_COMBINED, MAX_JOINED = 2000, 50_000  # combinations, and properties in them

_PRIMITIVES = {kind.value: kind for kind in Kind}


class Types:
    """Makes types of schemas; `definitions` grows with what was named on the way."""

    def __init__(self, spec: Spec, listing: Listing) -> None:
        """Reserve the names of the component schemas; nothing is built yet."""
        self.spec = spec
        self.listing = listing
        self.definitions: dict[str, TypeDef] = {}
        self._named = NamedSchemas(spec)
        self._made: dict[tuple[str, ...], TypeRef] = {}
        self._open: dict[tuple[str, ...], bool] = {}
        self._rings: dict[tuple[str, ...], str] = {}
        self._homes: dict[str, str] = {}
        self._combined = self._joined = 0
        self._scalars = Scalars()
        self._parents = Parents(spec, self._named)

    def finish(self) -> tuple[TypeDef, ...]:
        """Define everything that was mentioned, and return all definitions by name."""
        while (waiting := self._named.next()) is not None:
            name, found = waiting
            self.definitions[name] = self._define(name, found)
        self._parents.discriminators.complete(self.definitions)
        return tuple(self.definitions[name] for name in sorted(self.definitions))

    def of(self, schema: Json, pointer: str, hint: str) -> TypeRef:
        """The type of a schema that stands at a pointer; `hint` names it where it needs a name."""
        found = schema_ref(schema, pointer)
        if found is None:
            return Anything()
        return self._scalar(found) or self._of([found], hint)

    def _scalar(self, found: SchemaRef) -> TypeRef | None:
        """The type of a bare scalar: what `_of` makes of it, sooner."""
        deep = len(self._open) >= MAX_DEPTH
        return None if deep else self._scalars.of(found.schema)

    def target(self, schema: Json, pointer: str) -> SchemaRef | None:
        """What a schema refers to if it is nothing but a (decorated) reference."""
        found = schema_ref(schema, pointer)
        return None if found is None else reference(self.spec, [found])[0]

    def _of(
        self, parts: list[SchemaRef], hint: str, beside: Sequence[SchemaRef] = ()
    ) -> TypeRef:
        """The type of parts together with those `beside`, in which all choices are made."""
        target, or_null = (None, False) if beside else reference(self.spec, parts)
        if target is not None:
            named = self._named.of(target)
            return nullable(named) if or_null else named
        key = (*(p.pointer for p in parts), "", *(p.pointer for p in beside))
        if key in self._made:
            return self._made[key]
        pointer = parts[0].pointer
        if key in self._open:
            # It leads back to a place whose type is being made: that place gets a name.
            name = self._rings.get(key) or self._named.free_name(hint)
            self._rings[key] = name
            return Nullable(Named(name)) if self._open[key] else Named(name)
        if problem := self._problem(key):
            self.listing.say(*problem, pointer)
            return Anything()
        self._open[key] = False
        try:
            shape = opened(self.spec, self.listing, parts, beside)
            self._open[key] = allows_null(shape)
            self._joined += len(shape.properties) if beside else 0
            if is_only_record(self.spec, shape):
                name = self._named.free_name(hint)
                made: TypeRef = Named(name)
                # Known by its name before its fields are: they may lead back here.
                self._made[key] = nullable(made) if allows_null(shape) else made
                self.definitions[name] = self._record(shape, name, pointer)
            else:
                self._made[key] = self._inline(shape, hint, parts, beside)
        finally:
            del self._open[key]
        if key in self._rings:
            name = self._rings[key]
            self.definitions[name] = Alias(name, not_null(self._made[key]), "", pointer)
        return self._made[key]

    def _problem(self, key: tuple[str, ...]) -> tuple[Code, str] | None:
        """Why the type of these places is not made, None where it is."""
        if len(self._open) >= MAX_DEPTH:
            return SCHEMA_TOO_DEEP, f"nested more than {MAX_DEPTH} deep; left free"
        self._combined += len(key) > 2
        if self._combined > MAX_COMBINED:
            message = f"more than {MAX_COMBINED} combinations of schemas; left free"
            return SCHEMA_TOO_DEEP, message
        if len(key) > 2 and self._joined > MAX_JOINED:
            return SCHEMA_TOO_DEEP, f"more than {MAX_JOINED} properties; left free"
        return None

    def _define(self, name: str, found: SchemaRef) -> TypeDef:
        target, _ = reference(self.spec, [found])
        doc, pointer = as_text(found.schema.get("description")), found.pointer
        if target is not None:
            return Alias(name, not_null(self._named.of(target)), doc, pointer)
        shape = opened(self.spec, self.listing, [found])
        doc = described({k: stated[0] for k, stated in shape.keywords.items()})
        if "enum" in shape.keywords or "const" in shape.keywords:
            values = values_of(shape, self.listing)
            if values:
                return Enum(name, values, doc, pointer)
        elif variants := variant_parts(self.spec, shape):
            made = not_null(self._choice(variants, shape, name, [found]))
            if isinstance(made, OneOf):
                return Union(name, made.variants, made.discriminator, doc, pointer)
            return Alias(name, made, doc, pointer)
        elif is_record(shape):
            family = self._parents.family(found, shape)
            if family is None:
                return self._record(shape, name, pointer)
            self._homes[pointer] = name
            own = self._parents.record_name(pointer)
            self.definitions[own] = self._record(shape, own, pointer)
            return Union(name, tuple(map(Named, family[0])), family[1], doc, pointer)
        return Alias(name, not_null(self._inline(shape, name, [found])), doc, pointer)

    def _inline(
        self,
        shape: MergedSchema,
        hint: str,
        parts: list[SchemaRef],
        beside: Sequence[SchemaRef] = (),
    ) -> TypeRef:
        """The type of a shape, named only where it is a record."""
        if only_null(shape):
            return Nothing()
        if "enum" in shape.keywords or "const" in shape.keywords:
            values = values_of(shape, self.listing)
            made: TypeRef = Constant(values) if values else Anything()
            return nullable(made) if allows_null(shape) else made
        if variants := variant_parts(self.spec, shape):
            return self._choice(variants, shape, hint, [*parts, *beside])
        made = one_of(
            tuple(
                self._plain(name, shape, hint, parts[0].pointer)
                for name in types(shape)
            )
        )
        return nullable(made) if allows_null(shape) else made

    def _plain(
        self, name: str, shape: MergedSchema, hint: str, pointer: str
    ) -> TypeRef:
        if name == "object":
            if is_record(shape):
                key = self._named.free_name(hint)
                self.definitions[key] = self._record(shape, key, pointer)
                return Named(key)
            return MapOf(
                self._additional(shape, hint) or Anything(), object_limits(shape)
            )
        if name == "array":
            return ListOf(self._item(shape, f"{hint}.item"), array_limits(shape))
        if name == "string":
            return Primitive(
                Kind.STRING, as_text(shape.get("format")), string_limits(shape)
            )
        if name in _PRIMITIVES:
            limits = number_limits(shape)
            return Primitive(_PRIMITIVES[name], as_text(shape.get("format")), limits)
        return Anything()

    def _item(self, shape: MergedSchema, hint: str) -> TypeRef:
        """What an array holds: its items, or any of those that are given one by one."""
        items = shape.keywords.get("items")
        first = shape.keywords.get("prefixItems")
        choices = []
        if first is not None:
            for n, variant in enumerate(first[1].members("prefixItems"), start=1):
                choices.append(self.of(variant.schema, variant.pointer, f"{hint}.{n}"))
        if items is None:
            return Anything()
        if items[0] is not False or not choices:
            choices.append(self._of(shape.items, hint) if shape.items else Anything())
        if len(choices) == 1:
            return choices[0]
        made = one_of(tuple(choices))
        null = any(isinstance(choice, Nothing | Nullable) for choice in choices)
        return nullable(made) if null else made

    def _record(self, shape: MergedSchema, name: str, pointer: str) -> Record:
        self._homes.setdefault(pointer, name)
        fields = [
            field_of(
                self.spec,
                wire,
                parts,
                self._field_type(wire, parts, name),
                wire in shape.required,
            )
            for wire, parts in shape.properties.items()
        ]
        additional = self._additional(shape, name)
        if additional is not None:
            fields += undescribed(shape, additional, pointer)
        return Record(
            name,
            tuple(fields),
            additional,
            as_flag(shape.get("deprecated")),
            as_text(shape.get("description")),
            pointer,
        )

    def _field_type(self, wire: str, parts: list[SchemaRef], name: str) -> TypeRef:
        made = self._scalar(parts[0]) if len(parts) == 1 else None
        return made or self._of(parts, f"{self._owner(wire, parts) or name}.{wire}")

    def _owner(self, wire: str, parts: list[SchemaRef]) -> str | None:
        """The type in whose schema a property is stated, if there is one."""
        home = parts[0].pointer.removesuffix(child("/properties", wire))
        known = self._homes.get(home) or self._named.name_at(home)
        return known if len(parts) == 1 else None

    def _additional(self, shape: MergedSchema, hint: str) -> TypeRef | None:
        stated = shape.keywords.get("additionalProperties")
        if stated is None or stated[0] is True:
            return Anything()
        if stated[0] is False:
            return None
        return self.of(
            stated[0], child(stated[1].pointer, "additionalProperties"), f"{hint}.value"
        )

    def _choice(
        self,
        variants: list[SchemaRef],
        shape: MergedSchema,
        hint: str,
        parts: list[SchemaRef],
    ) -> TypeRef:
        """One of the variants, each joined with what stands beside `oneOf` and `anyOf`."""
        beside = parts if shape.properties else []
        listed = [
            (variant, self._variant(variant, f"{hint}.{n}", beside))
            for n, variant in enumerate(variants, start=1)
        ]
        choices = tuple(dict.fromkeys(choice for _, choice in listed))
        null = any(isinstance(choice, Nothing | Nullable) for choice in choices)
        made = one_of(choices, self._parents.discriminators.of_choice(shape, listed))
        return nullable(made) if null or allows_null(shape) else made

    def _variant(
        self, variant: SchemaRef, hint: str, beside: list[SchemaRef]
    ) -> TypeRef:
        if beside:
            alone = merge_all_of(self.spec, [variant])
            if only_null(alone):
                return Nothing()
            if all(p.pointer in alone.places for p in beside):
                beside = []
        return self._of([variant], hint, beside)
