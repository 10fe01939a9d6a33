"""Extensions that many tools understand: names of methods and groups, names and descriptions of
enum values."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from generator.json_types import Json, JsonObject

_METHOD_NAMES = (
    "x-fern-sdk-method-name",
    "x-speakeasy-name-override",
    "x-stainless-method-name",
)
_GROUPS = ("x-fern-sdk-group-name", "x-speakeasy-group", "x-stainless-resource")
_VALUE_NAMES = ("x-enum-varnames", "x-enumNames", "x-enum-names")
_VALUE_DESCRIPTIONS = ("x-enum-descriptions", "x-enumDescriptions")
_EXTENSIBLE = "x-extensible-enum"
_MAX_VALUES = 50
"""Values that a description lists."""

INTERNAL = "The description says that this is internal."


def read_method_name(operation: JsonObject) -> str:
    """Return the method name that an extension gives an operation, `""` without one."""
    names = (operation.get(key) for key in _METHOD_NAMES)
    return next((name for name in names if isinstance(name, str) and name), "")


def read_group(operation: JsonObject) -> str:
    """Return the group that an extension puts an operation in, `""` without one.

    It replaces the tags.
    """
    for key in _GROUPS:
        value = operation.get(key)
        words = value if isinstance(value, list) else [value]
        if words and all(isinstance(word, str) and word for word in words):
            return " ".join(str(word) for word in words)
    return ""


def is_internal(value: JsonObject) -> bool:
    """Return whether an object is marked as not public."""
    return value.get("x-internal") is True


def describe_schema(schema: Mapping[str, Json]) -> str:
    """Return the description of a schema, with names and descriptions of its enum values."""
    text = schema.get("description")
    description = text if isinstance(text, str) else ""
    if "enum" not in schema and _EXTENSIBLE not in schema:
        return description
    paragraphs = [description] if description else []
    values = "; ".join(_describe_values(schema))
    if values:
        paragraphs.append(f"Values: {values}.")
    return "\n\n".join(paragraphs)


def _describe_values(schema: Mapping[str, Json]) -> Iterator[str]:
    extensible = schema.get(_EXTENSIBLE)
    if isinstance(extensible, list):
        scalars = [v for v in extensible if isinstance(v, str | int | float)]
        yield from (_format_value(value) for value in scalars[:_MAX_VALUES])
        if scalars:
            yield "others may come"
        return
    values = schema.get("enum")
    if not isinstance(values, list):
        return
    names = _texts_of_values(schema, _VALUE_NAMES, values)
    descriptions = _texts_of_values(schema, _VALUE_DESCRIPTIONS, values)
    if not names and not descriptions:
        return
    for n, value in enumerate(values[:_MAX_VALUES]):
        if value is not None:
            texts = [text for text in (names.get(n), descriptions.get(n)) if text]
            shown = _format_value(value)
            yield f"{shown} ({', '.join(texts)})" if texts else shown


def _texts_of_values(
    schema: Mapping[str, Json], keys: tuple[str, ...], values: list[Any]
) -> dict[int, str]:
    """Return texts by the index of their value: listed beside `enum`, or given by value."""
    for key in keys:
        given = schema.get(key)
        if isinstance(given, list):
            return {n: text for n, text in enumerate(given) if isinstance(text, str)}
        if isinstance(given, dict):
            texts = ((n, given.get(str(value))) for n, value in enumerate(values))
            return {n: text for n, text in texts if isinstance(text, str)}
    ms_enum = schema.get("x-ms-enum")
    entries = ms_enum.get("values") if isinstance(ms_enum, dict) else None
    if not isinstance(entries, list):
        return {}
    key = "name" if keys is _VALUE_NAMES else "description"
    by_value = {str(e.get("value")): e.get(key) for e in entries if isinstance(e, dict)}
    texts = ((n, by_value.get(str(value))) for n, value in enumerate(values))
    return {n: text for n, text in texts if isinstance(text, str)}


def _format_value(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False)
