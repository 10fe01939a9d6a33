"""Builds types from schemas: one for each component, and for inline schemas that need a name."""

from __future__ import annotations

from collections.abc import Sequence

from generator.contract import Contract, SchemaRef, schema_ref
from generator.contract.all_of import MergedSchema, merge_all_of, variants_of
from generator.contract.coerce import as_flag, as_text
from generator.contract.references import resolve_alias
from generator.json_types import child
from generator.model.enums import read_enum_values
from generator.model.extensions import describe_schema
from generator.model.findings import FindingCollector
from generator.model.inheritance import Inheritance
from generator.model.limits import read_array_limits, read_object_limits
from generator.model.record_fields import build_field, build_undescribed_fields
from generator.model.recursion import BuildKey, OpenBuilds, build_key
from generator.model.scalar_types import ScalarTypes, build_scalar
from generator.model.schema_checks import is_only_record, merge_and_check
from generator.model.schema_names import NamedSchemas
from generator.model.schema_predicates import (
    allows_null,
    is_only_null,
    json_types_of,
    may_be_record,
)
from generator.model.types import (
    Alias,
    Anything,
    Constant,
    Enum,
    ListOf,
    MapOf,
    Named,
    Nothing,
    Nullable,
    OneOf,
    Record,
    TypeDef,
    TypeRef,
    Union,
)
from generator.model.unions import add_null, build_union, strip_null


class TypeBuilder:
    """Builds the types of one API, each once, and names those that need a name."""

    def __init__(self, contract: Contract, findings: FindingCollector) -> None:
        """Reserve the names of the component schemas; no type is built yet."""
        self._targets = contract.schemas.targets
        self._findings = findings
        self._definitions: dict[str, TypeDef] = {}
        self._named = NamedSchemas(contract)
        self._inheritance = Inheritance(contract, self._named)
        self._scalars = ScalarTypes()
        self._open = OpenBuilds()
        self._built: dict[BuildKey, TypeRef] = {}
        # The record in whose schema a property is described, by the pointer of that schema.
        self._record_at: dict[str, str] = {}

    def build_definitions(self) -> tuple[TypeDef, ...]:
        """Define every type that has a name, and return all of them by name."""
        while (undefined := self._named.pop_undefined()) is not None:
            name, schema = undefined
            self._definitions[name] = self._define(name, schema)
        self._inheritance.discriminators.add_missing_properties(self._definitions)
        return tuple(self._definitions[name] for name in sorted(self._definitions))

    def build(self, schema: SchemaRef | None, hint: str) -> TypeRef:
        """Build the type of a schema; `hint` becomes its name where it needs one."""
        if schema is None or schema.is_false:
            return Anything()
        return self._build_scalar(schema) or self._build([schema], hint)

    def resolve_alias(self, schema: SchemaRef) -> SchemaRef | None:
        """Return the schema that this one is only another name of, None if it is more."""
        return resolve_alias(self._targets, [schema])[0]

    def _build_scalar(self, schema: SchemaRef) -> TypeRef | None:
        """Build the type of a bare scalar: the same as `_build` returns, without the search."""
        return None if self._open.is_deepest else self._scalars.of(schema.schema)

    def _build(
        self, schemas: list[SchemaRef], hint: str, beside: Sequence[SchemaRef] = ()
    ) -> TypeRef:
        """Build the type of schemas that hold together, with those `beside` a chosen variant."""
        if not beside:
            target, or_null = resolve_alias(self._targets, schemas)
            if target is not None:
                named = self._named.type_of(target)
                return add_null(named) if or_null else named
        key = build_key(schemas, beside)
        if key in self._built:
            return self._built[key]
        if key in self._open:
            # The schema contains itself, so its type needs a name.
            own_name = self._open.name_of(key) or self._named.take_free_name(hint)
            return self._open.refer_to(key, own_name)
        pointer = schemas[0].pointer
        if problem := self._open.enter(key):
            self._findings.add(*problem, pointer)
            return Anything()
        try:
            self._built[key] = self._build_new(key, schemas, hint, beside)
        finally:
            self._open.leave(key)
        if name := self._open.name_of(key):
            inner = strip_null(self._built[key])
            self._definitions[name] = Alias(name, inner, "", pointer)
        return self._built[key]

    def _build_new(
        self,
        key: BuildKey,
        schemas: list[SchemaRef],
        hint: str,
        beside: Sequence[SchemaRef],
    ) -> TypeRef:
        merged = merge_and_check(self._targets, self._findings, schemas, beside)
        joined = len(merged.properties) if beside else 0
        self._open.describe(key, allows_null(merged), joined)
        if not is_only_record(self._targets, merged):
            return self._build_inline(merged, hint, schemas, beside)
        name = self._named.take_free_name(hint)
        record = Named(name)
        type_ref = add_null(record) if allows_null(merged) else record
        # Known before the fields are built: they may lead back here.
        self._built[key] = type_ref
        pointer = schemas[0].pointer
        self._definitions[name] = self._build_record(merged, name, pointer)
        return type_ref

    def _define(self, name: str, schema: SchemaRef) -> TypeDef:
        """Build the definition of a named schema."""
        target, _ = resolve_alias(self._targets, [schema])
        doc, pointer = as_text(schema.schema.get("description")), schema.pointer
        if target is not None:
            type_ref = strip_null(self._named.type_of(target))
            return Alias(name, type_ref, doc, pointer)
        merged = merge_and_check(self._targets, self._findings, [schema])
        doc = describe_schema({k: entry[0] for k, entry in merged.keywords.items()})
        if "enum" in merged.keywords or "const" in merged.keywords:
            values = read_enum_values(merged, self._findings)
            if values:
                return Enum(name, values, doc, pointer)
        elif variants := variants_of(self._targets, merged):
            union = strip_null(self._build_union(variants, merged, name, [schema]))
            if isinstance(union, OneOf):
                return Union(name, union.variants, union.discriminator, doc, pointer)
            return Alias(name, union, doc, pointer)
        elif may_be_record(merged):
            family = self._inheritance.variants_of_parent(schema, merged)
            if family is None:
                return self._build_record(merged, name, pointer)
            self._record_at[pointer] = name
            own = self._inheritance.record_name(pointer)
            self._definitions[own] = self._build_record(merged, own, pointer)
            return Union(name, tuple(map(Named, family[0])), family[1], doc, pointer)
        type_ref = strip_null(self._build_inline(merged, name, [schema]))
        return Alias(name, type_ref, doc, pointer)

    def _build_inline(
        self,
        merged: MergedSchema,
        hint: str,
        schemas: list[SchemaRef],
        beside: Sequence[SchemaRef] = (),
    ) -> TypeRef:
        """Build the type of merged schemas, which needs a name only where it is a record."""
        if is_only_null(merged):
            return Nothing()
        if "enum" in merged.keywords or "const" in merged.keywords:
            values = read_enum_values(merged, self._findings)
            type_ref: TypeRef = Constant(values) if values else Anything()
            return add_null(type_ref) if allows_null(merged) else type_ref
        if variants := variants_of(self._targets, merged):
            return self._build_union(variants, merged, hint, [*schemas, *beside])
        pointer = schemas[0].pointer
        type_ref = build_union(
            tuple(
                self._build_json_type(json_type, merged, hint, pointer)
                for json_type in json_types_of(merged)
            )
        )
        return add_null(type_ref) if allows_null(merged) else type_ref

    def _build_json_type(
        self, json_type: str, merged: MergedSchema, hint: str, pointer: str
    ) -> TypeRef:
        """Build the type of the values that are of one JSON type."""
        if json_type == "object":
            if may_be_record(merged):
                name = self._named.take_free_name(hint)
                self._definitions[name] = self._build_record(merged, name, pointer)
                return Named(name)
            value = self._build_additional(merged, hint) or Anything()
            return MapOf(value, read_object_limits(merged))
        if json_type == "array":
            item = self._build_item(merged, f"{hint}.item")
            return ListOf(item, read_array_limits(merged))
        return build_scalar(json_type, merged)

    def _build_item(self, merged: MergedSchema, hint: str) -> TypeRef:
        """Build the type of an array's elements: its `items`, or any of its `prefixItems`."""
        items = merged.keywords.get("items")
        prefix = merged.keywords.get("prefixItems")
        variants = []
        if prefix is not None:
            listed = prefix[1].satisfiable_subschemas("prefixItems")
            for n, schema in enumerate(listed, start=1):
                variants.append(self.build(schema, f"{hint}.{n}"))
        if items is None:
            return Anything()
        if items[0] is not False or not variants:
            item = self._build(merged.items, hint) if merged.items else Anything()
            variants.append(item)
        if len(variants) == 1:
            return variants[0]
        union = build_union(tuple(variants))
        has_null = any(isinstance(variant, Nothing | Nullable) for variant in variants)
        return add_null(union) if has_null else union

    def _build_record(self, merged: MergedSchema, name: str, pointer: str) -> Record:
        self._record_at.setdefault(pointer, name)
        fields = [
            build_field(
                self._targets,
                property_name,
                schemas,
                self._build_property(property_name, schemas, name),
                property_name in merged.required,
            )
            for property_name, schemas in merged.properties.items()
        ]
        additional = self._build_additional(merged, name)
        if additional is not None:
            fields += build_undescribed_fields(merged, additional, pointer)
        return Record(
            name,
            tuple(fields),
            additional,
            as_flag(merged.get("deprecated")),
            as_text(merged.get("description")),
            pointer,
        )

    def _build_property(
        self, property_name: str, schemas: list[SchemaRef], record: str
    ) -> TypeRef:
        if len(schemas) != 1:
            return self._build(schemas, f"{record}.{property_name}")
        scalar = self._build_scalar(schemas[0])
        if scalar is not None:
            return scalar
        # A property that was included is named after the schema that describes it.
        home = schemas[0].pointer.removesuffix(child("/properties", property_name))
        owner = self._record_at.get(home) or self._named.name_at(home) or record
        return self._build(schemas, f"{owner}.{property_name}")

    def _build_additional(self, merged: MergedSchema, hint: str) -> TypeRef | None:
        """Build the type of properties that are not described, None where they are forbidden."""
        entry = merged.keywords.get("additionalProperties")
        if entry is None or entry[0] is True:
            return Anything()
        if entry[0] is False:
            return None
        pointer = child(entry[1].pointer, "additionalProperties")
        return self.build(schema_ref(entry[0], pointer), f"{hint}.value")

    def _build_union(
        self,
        variants: list[SchemaRef],
        merged: MergedSchema,
        hint: str,
        schemas: list[SchemaRef],
    ) -> TypeRef:
        """Build a union of variants, each merged with what stands beside `oneOf` and `anyOf`."""
        beside = schemas if merged.properties else []
        built = [
            (variant, self._build_variant(variant, f"{hint}.{n}", beside))
            for n, variant in enumerate(variants, start=1)
        ]
        type_refs = tuple(dict.fromkeys(type_ref for _, type_ref in built))
        has_null = any(isinstance(ref, Nothing | Nullable) for ref in type_refs)
        discriminators = self._inheritance.discriminators
        union = build_union(type_refs, discriminators.build_for_union(merged, built))
        return add_null(union) if has_null or allows_null(merged) else union

    def _build_variant(
        self, variant: SchemaRef, hint: str, beside: list[SchemaRef]
    ) -> TypeRef:
        if beside:
            alone = merge_all_of(self._targets, [variant])
            if is_only_null(alone):
                return Nothing()
            if all(ref.pointer in alone.pointers for ref in beside):
                beside = []
        return self._build([variant], hint, beside)
