"""Builds the parameters of operations (OpenAPI 3.1, 4.8.12)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator import contract as c
from generator.json_types import Json
from generator.json_value import JsonValue
from generator.model.api import Parameter, ParameterLocation
from generator.model.extensions import describe_schema
from generator.model.schema_names import hint_for
from generator.model.type_builder import TypeBuilder
from generator.model.types import Kind, Primitive

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_LOCATIONS = {location.value: location for location in ParameterLocation}
_PATH = ParameterLocation.PATH


def build_parameters(
    types: TypeBuilder, operation: c.Operation, hint: str
) -> tuple[Parameter, ...]:
    """Build the parameters: those of the path in its order, then the others as described.

    A placeholder of the path that no parameter describes becomes a string.
    """
    described: dict[tuple[ParameterLocation, str], Parameter] = {}
    for key, parameter in operation.parameters.items():
        location = _LOCATIONS.get(parameter.location)
        is_overridden = key != parameter.key
        if location is not None and not is_overridden:
            built = _build_parameter(types, parameter, location, hint)
            described[location, parameter.name] = built
    names = dict.fromkeys(_PLACEHOLDER.findall(operation.path))
    in_path = [
        described.get((_PATH, name)) or _build_placeholder(name, operation)
        for name in names
    ]
    others = [p for p in described.values() if p.location is not _PATH]
    return (*in_path, *others)


def _build_placeholder(name: str, operation: c.Operation) -> Parameter:
    style = c.default_style(_PATH.value)
    return Parameter(
        name,
        _PATH,
        Primitive(Kind.STRING),
        required=True,
        style=style,
        explode=c.default_explode(style),
        pointer=operation.raw.pointer,
    )


def _build_parameter(
    types: TypeBuilder,
    parameter: c.Parameter,
    location: ParameterLocation,
    hint: str,
) -> Parameter:
    raw, name = parameter.raw, parameter.name
    schema, media_type = parameter.schema, None
    if parameter.media_types:
        schema = parameter.media_types[0].schema
        media_type = parameter.media_types[0].name
    built = types.build(schema, hint_for(raw.pointer, f"{hint}.{name}"))
    annotated = _annotations_of(types, schema)
    return Parameter(
        name,
        location,
        built,
        parameter.required,
        parameter.style,
        parameter.explode,
        raw.flag("allowReserved"),
        media_type,
        JsonValue.of(annotated["default"]) if "default" in annotated else None,
        raw.flag("deprecated"),
        raw.text("description") or describe_schema(annotated),
        raw.pointer,
    )


def _annotations_of(
    types: TypeBuilder, schema: c.SchemaRef | None
) -> Mapping[str, Json]:
    """Return the schema that holds the default: itself, or what it is an alias of."""
    if schema is None:
        return {}
    if "default" not in schema.schema:
        target = types.resolve_alias(schema)
        if target is not None:
            return target.schema
    return schema.schema
