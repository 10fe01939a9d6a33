"""Parameters and headers, whose type stands beside their name in 2.0, and how arrays are sent."""

from __future__ import annotations

from typing import Any

from generator.json_types import JsonObject
from generator.openapi.dialects.dialect import Desk
from generator.openapi.load.codes import LEFT_OUT
from generator.openapi.wording import format_value

_ASSERTIONS = (
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
# By collectionFormat: the style, and whether every element is a parameter of its own.
_STYLES = {
    "csv": ("form", False),
    "ssv": ("spaceDelimited", False),
    "pipes": ("pipeDelimited", False),
    "multi": ("form", True),
}


def schema_of(value: JsonObject) -> dict[str, Any]:
    """The schema that the members of a parameter, a header or an item make."""
    return {
        key: part
        for key, part in value.items()
        if key in _ASSERTIONS or key.startswith("x-")
    }


def style_of(value: JsonObject, where: str, at: str, desk: Desk) -> tuple[str, bool]:
    """Style and explode of an array in a query or a form; what no style can say is said."""
    stated = value.get("collectionFormat", "csv")
    if where not in ("query", "formData"):
        if stated != "csv":
            message = f"an array in a {where} is sent with commas, not as {format_value(stated)}"
            desk.note(LEFT_OUT, message, f"{at}/collectionFormat")
        return "simple", False
    style = _STYLES.get(stated) if isinstance(stated, str) else None
    if style is None:
        message = f"collectionFormat {format_value(stated)} has no counterpart; commas are sent"
        desk.note(LEFT_OUT, message, f"{at}/collectionFormat")
    return style or _STYLES["csv"]


def lift_parameter(made: dict[str, Any], at: str, desk: Desk) -> None:
    """Put what is said about the type into a schema; `body` and `formData` are no parameters."""
    if "schema" in made and "type" not in made:
        return  # As 3.0 has it; what is meant is plain, and the structure check names the field.
    _lift_type(made, at, desk)
    where = made.get("in")
    if made["schema"].get("type") == "array" and isinstance(where, str):
        style, explode = style_of(made, where, at, desk)
        made["style"], made["explode"] = style, explode
    made.pop("collectionFormat", None)


def lift_header(made: dict[str, Any], at: str, desk: Desk) -> None:
    """Put what is said about the type of a header into a schema."""
    if "schema" not in made:
        _lift_type(made, at, desk)
        made.pop("collectionFormat", None)


def _lift_type(made: dict[str, Any], at: str, desk: Desk) -> None:
    schema = schema_of(made)
    for key in schema:
        if not key.startswith("x-"):
            del made[key]
    if made.get("in") != "formData" and schema.get("type") == "file":
        desk.note(LEFT_OUT, "only a form can hold a file; a text is sent", f"{at}/type")
        schema["type"] = "string"
    made["schema"] = schema
    desk.moved(f"{at}/schema", desk.native(at))
