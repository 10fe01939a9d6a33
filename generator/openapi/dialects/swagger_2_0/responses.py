"""Responses of Swagger 2.0: one schema, which OpenAPI 3.0 repeats for each media type."""

from __future__ import annotations

from typing import Any

from generator.json_types import Json, JsonObject, child
from generator.openapi.dialects.dialect import TreeContext
from generator.openapi.dialects.swagger_2_0.bodies import choose_media_types


def normalize_response(
    response: dict[str, Any], pointer: str, context: TreeContext
) -> None:
    """Move the schema of a response to the media types that the whole description produces."""
    types = _choose_media_types(response, None, context)
    _move_schema(response, types, pointer, context)


def normalize_responses(
    responses: JsonObject, produces: Json, pointer: str, context: TreeContext
) -> dict[str, Any]:
    """Return the responses of an operation that produces its own media types.

    A shared response with a body is copied, because its media types are those of the operation.
    """
    normalized: dict[str, Any] = {}
    for status, response in responses.items():
        normalized[status] = response
        value, original = context.look_up(response, f"{pointer}/responses")
        place = child(f"{pointer}/responses", status)
        if not isinstance(response, dict) or "schema" not in value:
            continue
        is_shared = "$ref" in response
        if is_shared:
            context.record_move(place, original, copied=True)
        copy = normalized[status] = dict(value)
        types = _choose_media_types(copy, produces, context)
        _move_schema(copy, types, place, context, copied=is_shared)
    return normalized


def _choose_media_types(
    response: JsonObject, produces: Json, context: TreeContext
) -> list[str]:
    schema = response.get("schema")
    is_file = isinstance(schema, dict) and schema.get("type") == "file"
    default = "application/octet-stream" if is_file else "application/json"
    return choose_media_types(produces, context.original.get("produces"), default)


def _move_schema(
    response: dict[str, Any],
    types: list[str],
    pointer: str,
    context: TreeContext,
    *,
    copied: bool = False,
) -> None:
    original = context.original_pointer(pointer)
    examples = response.pop("examples", None)
    if "schema" not in response:
        return
    schema = response.pop("schema")
    content: dict[str, Any] = {}
    for name in types:
        media_type = content[name] = {"schema": schema}
        place = child(f"{pointer}/content", name)
        context.record_move(place, original, copied=copied)
        context.record_move(f"{place}/schema", f"{original}/schema", copied=copied)
        if isinstance(examples, dict) and name in examples:
            media_type["example"] = examples[name]
            example = child(f"{original}/examples", name)
            context.record_move(f"{place}/example", example, copied=copied)
    response["content"] = content
