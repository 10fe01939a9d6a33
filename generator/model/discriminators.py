"""Discriminators: which value of a property selects which type (OpenAPI 3.1, 4.8.25)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from generator.contract import Contract, SchemaRef
from generator.contract.all_of import MergedSchema
from generator.contract.coerce import as_object, as_text
from generator.contract.references import resolve_satisfiable
from generator.json_types import child, tokens
from generator.model.schema_names import NamedSchemas
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
from generator.model.unions import strip_null


class DiscriminatorBuilder:
    """Builds discriminators, and remembers which property they read in which type."""

    def __init__(self, contract: Contract, named: NamedSchemas) -> None:
        """Resolve references in `contract`; `named` has the names of types."""
        self._contract = contract
        self._named = named
        # By the name of a type: the properties that discriminators read in it, with their pointers.
        self._properties: dict[str, dict[str, str]] = {}

    def build_for_union(
        self, merged: MergedSchema, variants: Sequence[tuple[SchemaRef, TypeRef]]
    ) -> Discriminator | None:
        """Build the discriminator of a `oneOf` or `anyOf`; `variants` are its schemas and types."""
        if "discriminator" not in merged.keywords:
            return None
        names, inline = dict[str, str](), list[str]()
        for variant, type_ref in variants:
            target = resolve_satisfiable(self._contract.schemas.targets, variant)
            inner = strip_null(type_ref)
            if isinstance(inner, Named) and target is not None:
                names[target.pointer] = inner.name
            elif isinstance(inner, Named):
                inline.append(inner.name)
        return self.build(merged, names, inline=inline)

    def build(
        self,
        merged: MergedSchema,
        names: Mapping[str, str],
        default: str = "",
        inline: Sequence[str] = (),
    ) -> Discriminator | None:
        """Build the discriminator that a schema states.

        Args:
            merged: the schema, which has the keyword.
            names: the names of the types that it selects from, by the pointers of their schemas.
            default: the type of all other values, unless the schema names another.
            inline: names of types whose schemas have no name, so that no value can select them.

        Returns:
            The discriminator, None where it names no property.
        """
        value, origin = merged.keywords["discriminator"]
        fields = as_object(value)
        property_name = as_text(fields.get("propertyName"))
        if not property_name:
            return None
        mapping = []
        for value, target in as_object(fields.get("mapping")).items():
            name = self._name_of_target(as_text(target), names)
            if name is not None:
                mapping.append((value, name))
        default_mapping = as_text(fields.get("defaultMapping"))
        if default_mapping:  # OpenAPI 3.2, 4.25
            default = self._name_of_target(default_mapping, names) or default
        pointer = child(origin.pointer, "discriminator")
        for name in filter(None, (*names.values(), *inline, default)):
            self._properties.setdefault(name, {}).setdefault(property_name, pointer)
        mapped = {name for _, name in mapping}
        implicit = tuple(
            (self._named.name_at(at) or tokens(at)[-1], name)
            for at, name in names.items()
            if name not in mapped
        )
        return Discriminator(property_name, tuple(mapping), implicit, default)

    def _name_of_target(self, target: str, names: Mapping[str, str]) -> str | None:
        pointer = resolve_mapping_target(self._contract, target)
        return names.get(pointer) or self._named.name_at(pointer)

    def add_missing_properties(self, definitions: dict[str, TypeDef]) -> None:
        """Add the property that a discriminator reads to records whose schema does not describe it.

        Without it a client would lose the value that selects the type.
        """
        for name, properties in self._properties.items():
            record = _record_named(name, definitions)
            if record is None or record.additional is None:
                continue
            described = {field.name for field in record.fields}
            missing = tuple(
                Field(property_name, Primitive(Kind.STRING), pointer=pointer)
                for property_name, pointer in properties.items()
                if property_name not in described
            )
            if missing:
                fields = (*record.fields, *missing)
                definitions[record.name] = replace(record, fields=fields)


def resolve_mapping_target(contract: Contract, target: str) -> str:
    """Return the pointer of the schema that a `mapping` names.

    It is a reference or the name of a component, which may itself be only a reference.
    """
    targets = contract.schemas.targets
    if target in targets:
        return targets[target][0]
    component = contract.component_schemas.get(target)
    if component is None:
        return child("/components/schemas", target)
    is_reference = len(component.schema) == 1
    resolved = resolve_satisfiable(targets, component) if is_reference else None
    return component.pointer if resolved is None else resolved.pointer


def _record_named(name: str, definitions: Mapping[str, TypeDef]) -> Record | None:
    """Return the record of a name, or of the name that it is an alias of."""
    definition, seen = definitions.get(name), set[str]()
    while isinstance(definition, Alias) and isinstance(definition.type, Named):
        if definition.name in seen:
            break
        seen.add(definition.name)
        definition = definitions.get(definition.type.name)
    return definition if isinstance(definition, Record) else None
