"""Discriminators: which value stands for which type."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.contract.coerce import as_object, as_text
from generator.contract.schema_ref import SchemaRef, schema_ref
from generator.json_types import child, tokens
from generator.model.all_of import MergedSchema, target_of
from generator.model.schema_names import COMPONENTS, NamedSchemas
from generator.model.schema_predicates import not_null
from generator.model.types import (
    Alias,
    Discriminator,
    Field,
    Kind,
    Named,
    Primitive,
    Record,
    TypeDef,
    TypeRef,
)
from generator.openapi.spec import Spec


class Discriminators:
    """Reads discriminators, and remembers what they say of the types that they tell apart."""

    def __init__(self, spec: Spec, named: NamedSchemas) -> None:
        """Look references up in `spec`, names of types in `named`."""
        self._spec = spec
        self._named = named
        self._properties: dict[str, dict[str, str]] = {}

    def of_choice(
        self, shape: MergedSchema, variants: Sequence[tuple[SchemaRef, TypeRef]]
    ) -> Discriminator | None:
        """The discriminator of a choice (OpenAPI 3.1, 4.8.25), mapped to the names of types;
        `variants` are its schemas, each with the type made of it."""
        if "discriminator" not in shape.keywords:
            return None
        made, inline = dict[str, str](), list[str]()
        for variant, ref in variants:
            target, inner = target_of(self._spec, variant), not_null(ref)
            if isinstance(inner, Named) and target is not None:
                made[target.pointer] = inner.name
            elif isinstance(inner, Named):
                inline.append(inner.name)
        return self.told(shape, made, inline=inline)

    def told(
        self,
        shape: MergedSchema,
        made: Mapping[str, str],
        default: str = "",
        inline: Sequence[str] = (),
    ) -> Discriminator | None:
        """The discriminator of a shape; `made` are the names of the types for the schemas that it
        tells apart, by where they are, `inline` those of schemas without a name; all other values
        are those of the `default`."""
        stated, holder = shape.keywords["discriminator"]
        name = as_text(as_object(stated).get("propertyName"))
        if not name:
            return None
        mapping = []
        for value, target in as_object(as_object(stated).get("mapping")).items():
            pointer = place(self._spec, as_text(target))
            known = made.get(pointer) or self._named.name_at(pointer)
            if known is not None:
                mapping.append((value, known))
        other = as_text(as_object(stated).get("defaultMapping"))
        if other:  # OpenAPI 3.2, 4.25
            pointer = place(self._spec, other)
            default = made.get(pointer) or self._named.name_at(pointer) or default
        for known in filter(None, (*made.values(), *inline, default)):
            pointer = child(holder.pointer, "discriminator")
            self._properties.setdefault(known, {}).setdefault(name, pointer)
        mapped = {known for _, known in mapping}
        implicit = (
            (self._named.name_at(pointer) or tokens(pointer)[-1], known)
            for pointer, known in made.items()
        )
        left = ((value, known) for value, known in implicit if known not in mapped)
        return Discriminator(name, tuple(mapping), tuple(left), default)

    def complete(self, definitions: dict[str, TypeDef]) -> None:
        """Give records the properties that a discriminator reads in them and no schema describes,
        so that what tells them apart is not lost."""
        for name, properties in self._properties.items():
            found, seen = definitions.get(name), set[str]()
            while isinstance(found, Alias) and isinstance(found.type, Named):
                if found.name in seen:
                    break
                seen.add(found.name)
                found = definitions.get(found.type.name)
            if not isinstance(found, Record) or found.additional is None:
                continue
            known = {field.name for field in found.fields}
            added = tuple(
                Field(wire, Primitive(Kind.STRING), pointer=pointer)
                for wire, pointer in properties.items()
                if wire not in known
            )
            if added:
                fields = (*found.fields, *added)
                definitions[found.name] = replace(found, fields=fields)


def place(spec: Spec, target: str) -> str:
    """Where the schema is that a mapping names: a reference, or the name of a component, which may
    be but a reference itself."""
    if target in spec.targets:
        return spec.targets[target][0]
    pointer = child(COMPONENTS, target)
    schemas = as_object(as_object(spec.root.get("components")).get("schemas"))
    found = schema_ref(schemas.get(target), pointer)
    meant = target_of(spec, found) if found and len(found.schema) == 1 else None
    return meant.pointer if meant is not None else pointer
