"""Request bodies: from one `body` parameter, or from all `formData` parameters together."""

from __future__ import annotations

from typing import Any

from generator.json_types import Json, JsonObject, child
from generator.openapi.dialects.dialect import TreeContext
from generator.openapi.dialects.swagger_2_0.parameters import (
    choose_style,
    extract_schema,
)
from generator.openapi.load.codes import LEFT_OUT, UNUSABLE
from generator.openapi.wording import quote_text
from generator.record import record

FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


@record
class SwaggerParameter:
    """A parameter of Swagger 2.0.

    `written` is what stands at `pointer`, perhaps a reference; `value` is the parameter itself, and
    `original` its original pointer.
    """

    written: Json
    pointer: str
    value: JsonObject
    original: str

    @property
    def is_shared(self) -> bool:
        """Whether the parameter is a reference."""
        return isinstance(self.written, dict) and "$ref" in self.written

    @property
    def location(self) -> Json:
        """The value of `in`."""
        return self.value.get("in")

    @property
    def is_file(self) -> bool:
        """Whether the parameter is a file or an array of files."""
        items = self.value.get("items")
        return self.value.get("type") == "file" or (
            isinstance(items, dict) and items.get("type") == "file"
        )


def choose_media_types(own: Json, shared: Json, default: str) -> list[str]:
    """Return the media types of an operation, or of the description, or the default."""
    for listed in (own, shared):
        if isinstance(listed, list):
            names = [name for name in listed if isinstance(name, str)]
            # An empty list overrides that of the description.
            return list(dict.fromkeys(names)) or [default]
    return [default]


def build_body(
    parameter: SwaggerParameter, types: list[str], pointer: str, context: TreeContext
) -> dict[str, Any]:
    """Return the request body that a `body` parameter describes."""
    value, original, copied = parameter.value, parameter.original, parameter.is_shared
    body = {key: value[key] for key in ("description", "required") if key in value}
    media_type = {"schema": value["schema"]} if "schema" in value else {}
    body["content"] = {name: dict(media_type) for name in types}
    context.record_move(f"{pointer}/requestBody", original, copied=copied)
    for name in types:
        place = child(f"{pointer}/requestBody/content", name)
        context.record_move(place, original, copied=copied)
        context.record_move(f"{place}/schema", f"{original}/schema", copied=copied)
    return body


def build_form(
    fields: list[SwaggerParameter],
    types: list[str],
    has_types: bool,
    pointer: str,
    context: TreeContext,
) -> dict[str, Any]:
    """Return the request body that `formData` parameters describe.

    `has_types` says that `types` are those of the description and not the default.
    """
    named = []
    for field in fields:
        if isinstance(field.value.get("name"), str):
            named.append(field)
        else:
            message = "a formData parameter must have a name"
            context.report(UNUSABLE, message, field.pointer)
    first, has_file = fields[0], any(field.is_file for field in named)
    forms = _choose_form_types(types, has_file)
    if not forms:
        forms = [MULTIPART if has_file else FORM]
        if has_types:
            message = f"the form is sent as {forms[0]}, which `consumes` does not list"
            context.report(LEFT_OUT, message, first.pointer)
    body_pointer = f"{pointer}/requestBody"
    context.record_move(body_pointer, first.original, copied=True)
    schema, encoding = _build_schema(named, context)
    media_type: dict[str, Any] = {"schema": schema}
    if encoding:
        media_type["encoding"] = encoding
    for name in forms:
        properties = f"{child(f'{body_pointer}/content', name)}/schema/properties"
        for field in named:
            place = child(properties, str(field.value["name"]))
            context.record_move(place, field.original, copied=field.is_shared)
    body: dict[str, Any] = {"content": {name: dict(media_type) for name in forms}}
    if schema.get("required"):
        body["required"] = True
    return body


def _choose_form_types(types: list[str], has_file: bool) -> list[str]:
    forms = [name for name in types if name.partition(";")[0] in (FORM, MULTIPART)]
    return [n for n in forms if n.startswith(MULTIPART)] if has_file else forms


def _build_schema(
    fields: list[SwaggerParameter], context: TreeContext
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the schema of a form and the encodings of its arrays."""
    properties: dict[str, Any] = {}
    encoding: dict[str, Any] = {}
    required: list[str] = []
    for field in fields:
        value, name = field.value, str(field.value["name"])
        if name in properties:
            message = f"the form has two fields {quote_text(name)}"
            context.report(LEFT_OUT, f"{message}; the last one is used", field.pointer)
        schema = properties[name] = extract_schema(value)
        if "description" in value:
            schema["description"] = value["description"]
        if value.get("required") is True and name not in required:
            required.append(name)
        if schema.get("type") == "array" and not field.is_file:
            style, explode = choose_style(value, "formData", field.pointer, context)
            encoding[name] = {"style": style, "explode": explode}
    form: dict[str, Any] = {"type": "object", "properties": properties}
    if required:
        form["required"] = required
    return form, encoding
