"""What many authors write into schemas instead of what they mean: types of other languages, and
`required` among the properties."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.findings import Code
from generator.openapi.load.codes import MENDED, OLD_KEYWORD
from generator.openapi.load.coercion import TYPES
from generator.openapi.wording import quote_text

# True and false there mean something in 3.0 alone.
_OF_3_0 = ("nullable", "exclusiveMinimum", "exclusiveMaximum")
# Type and format by the name that other languages have for them.
_TYPES: dict[str, tuple[str, str]] = {
    "bool": ("boolean", ""),
    "date": ("string", "date"),
    "date-time": ("string", "date-time"),
    "datetime": ("string", "date-time"),
    "decimal": ("number", ""),
    "double": ("number", "double"),
    "file": ("string", "binary"),
    "float": ("number", "float"),
    "int": ("integer", ""),
    "int32": ("integer", "int32"),
    "int64": ("integer", "int64"),
    "list": ("array", ""),
    "long": ("integer", "int64"),
    "str": ("string", ""),
    "uuid": ("string", "uuid"),
}


def mend_slips(
    made: dict[str, Any],
    at: str,
    note: Callable[[Code, str, str], None],
    *,
    modern: bool,
) -> None:
    """Put right what is plainly meant otherwise in a schema, a copy; say each with `note`.

    In `modern` dialects, from 3.1 on, schemas are those of JSON Schema 2020-12.
    """
    if modern:
        for keyword in _OF_3_0:
            if isinstance(made.get(keyword), bool):
                message = f"{keyword} is read as in OpenAPI 3.0"
                note(OLD_KEYWORD, message, f"{at}/{keyword}")
    stated = made.get("type")
    if isinstance(stated, str) and stated not in TYPES and stated.lower() in _TYPES:
        made["type"], form = _TYPES[stated.lower()]
        if form:
            made.setdefault("format", form)
        message = f"{quote_text(stated)} is no type of JSON Schema; it is read as"
        note(MENDED, f"{message} {quote_text(made['type'])}", f"{at}/type")
    properties = made.get("properties")
    if isinstance(properties, dict) and "required" not in made:
        listed = properties.get("required")
        if isinstance(listed, list) and all(_is_name(n, properties) for n in listed):
            made["properties"] = {
                k: v for k, v in properties.items() if v is not listed
            }
            made["required"] = listed
            message = "the list stands among the properties; it is read as beside them"
            note(MENDED, message, f"{at}/properties/required")


def _is_name(value: Any, properties: dict[str, Any]) -> bool:
    return isinstance(value, str) and value in properties
