"""Responses: one schema in 2.0, one for each media type that is produced from 3.0 on."""

from __future__ import annotations

from typing import Any

from generator.json_types import Json, JsonObject, child
from generator.openapi.dialects.dialect import Desk
from generator.openapi.dialects.swagger_2_0.bodies import media_types


def lift_response(made: dict[str, Any], at: str, desk: Desk) -> None:
    """Give a response the media types that the description produces everywhere."""
    _lift(made, desk.native(at), desk.stated.get("produces"), at, desk)


def lift_responses(
    stated: JsonObject, produces: Json, at: str, desk: Desk
) -> dict[str, Any]:
    """The responses of an operation that produces media types of its own.

    A shared response with a body is copied, because its media types are those of the operation.
    """
    made: dict[str, Any] = {}
    for status, part in stated.items():
        made[status] = part
        value, native = desk.look_up(part, f"{at}/responses")
        place = child(f"{at}/responses", status)
        if not isinstance(part, dict) or "schema" not in value:
            continue
        if "$ref" in part:
            desk.moved(place, native, copied=True)
        made[status] = dict(value)
        _lift(made[status], desk.native(place), produces, place, desk, "$ref" in part)
    return made


def _lift(
    made: dict[str, Any],
    native: str,
    own: Json,
    at: str,
    desk: Desk,
    copied: bool = False,
) -> None:
    examples = made.pop("examples", None)
    if "schema" not in made:
        return
    schema = made.pop("schema")
    file = isinstance(schema, dict) and schema.get("type") == "file"
    usual = "application/octet-stream" if file else "application/json"
    types = media_types(own, desk.stated.get("produces"), usual)
    content: dict[str, Any] = {}
    for kind in types:
        content[kind] = {"schema": schema}
        if isinstance(examples, dict) and kind in examples:
            content[kind]["example"] = examples[kind]
        place = child(f"{at}/content", kind)
        desk.moved(place, native, copied=copied)
        desk.moved(f"{place}/schema", f"{native}/schema", copied=copied)
        if "example" in content[kind]:
            written = child(f"{native}/examples", kind)
            desk.moved(f"{place}/example", written, copied=copied)
    made["content"] = content
