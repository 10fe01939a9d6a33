"""Bodies: of one `body` parameter, or of all `formData` parameters together."""

from __future__ import annotations

from typing import Any

from generator.json_types import Json, JsonObject, child
from generator.openapi.dialects.dialect import Desk
from generator.openapi.dialects.swagger_2_0.parameters import schema_of, style_of
from generator.openapi.load.codes import LEFT_OUT, UNUSABLE
from generator.openapi.wording import quote_text
from generator.record import record

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


@record
class Stated:
    """A parameter as it is written: at first as it stands, then what a reference leads to."""

    part: Json
    at: str
    value: JsonObject
    native: str

    @property
    def shared(self) -> bool:
        """Whether the parameter is described elsewhere."""
        return isinstance(self.part, dict) and "$ref" in self.part

    @property
    def where(self) -> Json:
        """Where the parameter travels."""
        return self.value.get("in")


def media_types(own: Json, shared: Json, usual: str) -> list[str]:
    """The media types of an operation, else those of the description, else the usual one."""
    for stated in (own, shared):
        if isinstance(stated, list):
            texts = [text for text in stated if isinstance(text, str)]
            # An empty list takes those of the description back.
            return list(dict.fromkeys(texts)) or [usual]
    return [usual]


def body(stated: Stated, types: list[str], at: str, desk: Desk) -> dict[str, Any]:
    """The request body that a `body` parameter is."""
    value, place = stated.value, f"{at}/requestBody"
    made = {key: value[key] for key in ("description", "required") if key in value}
    content = {"schema": value["schema"]} if "schema" in value else {}
    made["content"] = {kind: dict(content) for kind in types}
    copied = stated.shared
    desk.moved(place, stated.native, copied=copied)
    for kind in types:
        inner = child(f"{place}/content", kind)
        desk.moved(inner, stated.native, copied=copied)
        desk.moved(f"{inner}/schema", f"{stated.native}/schema", copied=copied)
    return made


def form(
    fields: list[Stated], types: list[str], said: bool, at: str, desk: Desk
) -> dict[str, Any]:
    """The request body that `formData` parameters make; `said` where media types are stated."""
    usable = []
    for field in fields:
        if isinstance(field.value.get("name"), str):
            usable.append(field)
        else:
            desk.note(
                UNUSABLE, "a field of a form needs a name that is a text", field.at
            )
    holds_file = any(_is_file(field.value) for field in usable)
    kinds = [kind for kind in types if kind.partition(";")[0] in (FORM, MULTIPART)]
    if holds_file:
        kinds = [kind for kind in kinds if kind.startswith(MULTIPART)]
    if not kinds:
        kinds = [MULTIPART if holds_file else FORM]
        if said:
            message = f"a form is sent as {kinds[0]}, which consumes does not list"
            desk.note(LEFT_OUT, message, fields[0].at)
    place = f"{at}/requestBody"
    desk.moved(place, fields[0].native, copied=True)
    schema, encoding = _fields(usable, desk)
    content: dict[str, Any] = {"schema": schema}
    if encoding:
        content["encoding"] = encoding
    for kind in kinds:
        inner = f"{child(f'{place}/content', kind)}/schema/properties"
        for field in usable:
            name = str(field.value["name"])
            desk.moved(child(inner, name), field.native, copied=field.shared)
    made: dict[str, Any] = {"content": {kind: dict(content) for kind in kinds}}
    if schema.get("required"):
        made["required"] = True
    return made


def _fields(fields: list[Stated], desk: Desk) -> tuple[dict[str, Any], dict[str, Any]]:
    properties: dict[str, Any] = {}
    encoding: dict[str, Any] = {}
    required: list[str] = []
    for field in fields:
        value, name = field.value, str(field.value["name"])
        if name in properties:
            message = f"{quote_text(name)} is in the form twice; the last one counts"
            desk.note(LEFT_OUT, message, field.at)
        schema = properties[name] = schema_of(value)
        if "description" in value:
            schema["description"] = value["description"]
        if value.get("required") is True and name not in required:
            required.append(name)
        if schema.get("type") == "array" and not _is_file(value):
            style, explode = style_of(value, "formData", field.at, desk)
            encoding[name] = {"style": style, "explode": explode}
    made: dict[str, Any] = {"type": "object", "properties": properties}
    if required:
        made["required"] = required
    return made, encoding


def _is_file(value: JsonObject) -> bool:
    items = value.get("items")
    return value.get("type") == "file" or (
        isinstance(items, dict) and items.get("type") == "file"
    )
