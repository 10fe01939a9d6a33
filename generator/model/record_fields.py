"""Builds the fields of a record from the schemas of its properties."""

from __future__ import annotations

from collections.abc import Sequence

from generator.contract import SchemaRef
from generator.contract.all_of import MergedSchema
from generator.contract.references import Targets, resolve_alias
from generator.json_types import JsonObject
from generator.json_value import JsonValue
from generator.model.extensions import describe_schema
from generator.model.types import Field, TypeRef


def build_field(
    targets: Targets,
    name: str,
    schemas: Sequence[SchemaRef],
    type_ref: TypeRef,
    required: bool,
) -> Field:
    """Build the field of a property; what the schema says that it is an alias of counts, too."""
    annotating = _annotating_schemas(targets, schemas)
    defaults = [schema["default"] for schema in annotating if "default" in schema]
    return Field(
        name,
        type_ref,
        required=required,
        read_only=_is_flagged(annotating, "readOnly"),
        write_only=_is_flagged(annotating, "writeOnly"),
        default=JsonValue.of(defaults[0]) if defaults else None,
        deprecated=_is_flagged(annotating, "deprecated"),
        doc=describe_schema(annotating[0]),
        pointer=schemas[0].pointer,
    )


def build_undescribed_fields(
    merged: MergedSchema, type_ref: TypeRef, pointer: str
) -> list[Field]:
    """Build fields for properties that are required and have no schema, so that a caller can send
    them."""
    names = sorted(merged.required.difference(merged.properties))
    return [Field(name, type_ref, True, pointer=pointer) for name in names]


def _is_flagged(schemas: Sequence[JsonObject], keyword: str) -> bool:
    # Asked three times of each property, and mostly of one schema: a generator would cost more.
    return True in [schema.get(keyword) is True for schema in schemas]


def _annotating_schemas(
    targets: Targets, schemas: Sequence[SchemaRef]
) -> list[JsonObject]:
    """Return the schemas whose annotations count: those given, members of `allOf` in them, and the
    schema that they are an alias of."""
    if len(schemas) == 1 and schemas[0].stands_alone():
        return [schemas[0].schema]
    every = list(schemas)
    for ref in every:
        every += ref.satisfiable_subschemas("allOf")
    target, _ = resolve_alias(targets, schemas)
    if target is not None:
        every.append(target)
    return [ref.schema for ref in every]
