"""Common mistakes in schemas: types of programming languages, `required` among the properties."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.findings import Code
from generator.openapi.load.codes import COERCED, OLD_KEYWORD
from generator.openapi.load.coercion import TYPES
from generator.openapi.wording import quote_text

# Keywords that may be boolean only in OpenAPI 3.0.
_KEYWORDS_OF_3_0 = ("nullable", "exclusiveMinimum", "exclusiveMaximum")
# Type and format, by their name in programming languages.
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


def correct_typos(
    schema: dict[str, Any],
    pointer: str,
    report: Callable[[Code, str, str], None],
    *,
    is_2020: bool,
) -> None:
    """Correct mistakes in a schema whose meaning is clear, and report each correction.

    Args:
        schema: the schema; its own properties are changed.
        pointer: the pointer of the schema.
        report: adds a finding.
        is_2020: whether the dialect uses JSON Schema 2020-12.
    """
    if is_2020:
        for keyword in _KEYWORDS_OF_3_0:
            if isinstance(schema.get(keyword), bool):
                message = f"{keyword} is applied as in OpenAPI 3.0"
                report(OLD_KEYWORD, message, f"{pointer}/{keyword}")
    written = schema.get("type")
    if isinstance(written, str) and written not in TYPES and written.lower() in _TYPES:
        schema["type"], form = _TYPES[written.lower()]
        if form:
            schema.setdefault("format", form)
        message = f"{quote_text(written)} is not a JSON Schema type; it is read as"
        report(COERCED, f"{message} {quote_text(schema['type'])}", f"{pointer}/type")
    properties = schema.get("properties")
    if isinstance(properties, dict) and "required" not in schema:
        listed = properties.get("required")
        if isinstance(listed, list) and all(_is_name(n, properties) for n in listed):
            schema["properties"] = {
                k: v for k, v in properties.items() if v is not listed
            }
            schema["required"] = listed
            message = "the list of required names is moved out of `properties`"
            report(COERCED, message, f"{pointer}/properties/required")


def _is_name(value: Any, properties: dict[str, Any]) -> bool:
    return isinstance(value, str) and value in properties
