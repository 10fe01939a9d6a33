"""Properties of a record: what their schemas say beside the type."""

from __future__ import annotations

from collections.abc import Sequence

from generator.contract.schema_ref import SchemaRef
from generator.json_types import JsonObject
from generator.json_value import JsonValue
from generator.model.all_of import MergedSchema
from generator.model.extensions import described
from generator.model.references import reference
from generator.model.types import Field, TypeRef
from generator.openapi.spec import Spec


def field_of(
    spec: Spec, wire: str, parts: Sequence[SchemaRef], made: TypeRef, required: bool
) -> Field:
    """The property that these parts state together; what a referenced schema says counts, too."""
    telling = [part.schema for part in _with_members(parts)]
    target, _ = reference(spec, parts)
    if target is not None:
        telling.append(target.schema)
    defaults = [schema["default"] for schema in telling if "default" in schema]
    return Field(
        wire,
        made,
        required=required,
        read_only=_flagged(telling, "readOnly"),
        write_only=_flagged(telling, "writeOnly"),
        default=JsonValue.of(defaults[0]) if defaults else None,
        deprecated=_flagged(telling, "deprecated"),
        doc=described(telling[0]),
        pointer=parts[0].pointer,
    )


def undescribed(shape: MergedSchema, made: TypeRef, pointer: str) -> list[Field]:
    """The properties that are required and described nowhere: what must be sent can be sent."""
    unknown = sorted(shape.required.difference(shape.properties))
    return [Field(wire, made, True, pointer=pointer) for wire in unknown]


def _flagged(telling: Sequence[JsonObject], keyword: str) -> bool:
    # Asked three times of each property, and mostly of one schema: a generator would cost more.
    return True in [schema.get(keyword) is True for schema in telling]


def _with_members(parts: Sequence[SchemaRef]) -> list[SchemaRef]:
    """The parts, and the members of an `allOf` in them, which annotate just as well."""
    found = list(parts)
    for part in found:
        found += part.members("allOf")
    return found
