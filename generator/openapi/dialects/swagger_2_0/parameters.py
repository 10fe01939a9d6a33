"""Parameters and headers of Swagger 2.0: their type stands beside their name."""

from __future__ import annotations

from typing import Any

from generator.json_types import JsonObject
from generator.openapi.dialects.dialect import TreeContext
from generator.openapi.load.codes import LEFT_OUT
from generator.openapi.wording import format_value

_SCHEMA_KEYWORDS = (
    "type",
    "format",
    "items",
    "default",
    "enum",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "multipleOf",
)
# Style and explode, by collectionFormat.
_STYLES = {
    "csv": ("form", False),
    "ssv": ("spaceDelimited", False),
    "pipes": ("pipeDelimited", False),
    "multi": ("form", True),
}


def extract_schema(owner: JsonObject) -> dict[str, Any]:
    """Return the schema keywords of a parameter, a header or an item."""
    return {
        key: value
        for key, value in owner.items()
        if key in _SCHEMA_KEYWORDS or key.startswith("x-")
    }


def choose_style(
    parameter: JsonObject, location: str, pointer: str, context: TreeContext
) -> tuple[str, bool]:
    """Return style and explode of an array; report a collectionFormat that has no style."""
    collection_format = parameter.get("collectionFormat", "csv")
    shown, place = format_value(collection_format), f"{pointer}/collectionFormat"
    if location not in ("query", "formData"):
        if collection_format != "csv":
            message = f"an array in a {location} is sent with commas, not as {shown}"
            context.report(LEFT_OUT, message, place)
        return "simple", False
    if isinstance(collection_format, str) and collection_format in _STYLES:
        return _STYLES[collection_format]
    message = f"collectionFormat {shown} is not supported; commas are used"
    context.report(LEFT_OUT, message, place)
    return _STYLES["csv"]


def normalize_parameter(
    parameter: dict[str, Any], pointer: str, context: TreeContext
) -> None:
    """Move the type of a parameter to `schema`.

    Parameters in `body` and `formData` were moved to a request body before.
    """
    if "schema" in parameter and "type" not in parameter:
        return  # The form of OpenAPI 3.0; the structure check reports it.
    _move_type(parameter, pointer, context)
    location = parameter.get("in")
    if parameter["schema"].get("type") == "array" and isinstance(location, str):
        style, explode = choose_style(parameter, location, pointer, context)
        parameter["style"], parameter["explode"] = style, explode
    parameter.pop("collectionFormat", None)


def normalize_header(
    header: dict[str, Any], pointer: str, context: TreeContext
) -> None:
    """Move the type of a header to `schema`."""
    if "schema" not in header:
        _move_type(header, pointer, context)
        header.pop("collectionFormat", None)


def _move_type(owner: dict[str, Any], pointer: str, context: TreeContext) -> None:
    schema = extract_schema(owner)
    for key in schema:
        if not key.startswith("x-"):
            del owner[key]
    if owner.get("in") != "formData" and schema.get("type") == "file":
        message = "only a form can contain a file; a string is sent"
        context.report(LEFT_OUT, message, f"{pointer}/type")
        schema["type"] = "string"
    owner["schema"] = schema
    context.record_move(f"{pointer}/schema", context.original_pointer(pointer))
