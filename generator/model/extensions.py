"""Extensions that many tools know: names for methods and groups, and what the values of enums are
called and mean."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from generator.json_types import Json, JsonObject

_METHODS = (
    "x-fern-sdk-method-name",
    "x-speakeasy-name-override",
    "x-stainless-method-name",
)
_GROUPS = ("x-fern-sdk-group-name", "x-speakeasy-group", "x-stainless-resource")
_NAMES = ("x-enum-varnames", "x-enumNames", "x-enum-names")
_DESCRIPTIONS = ("x-enum-descriptions", "x-enumDescriptions")
_OPEN = "x-extensible-enum"
_MOST = 50
"""Values that a text tells of."""

INTERNAL = "The description says that this is internal."


def method_name(operation: JsonObject) -> str:
    """What an operation is to be called, as its author says; `""` where nothing is said."""
    return next((t for t in _texts(operation, _METHODS) if t), "")


def group(operation: JsonObject) -> str:
    """The group that an operation is to be in, instead of its tags; `""` where nothing is said."""
    for key in _GROUPS:
        stated = operation.get(key)
        parts = stated if isinstance(stated, list) else [stated]
        if parts and all(isinstance(part, str) and part for part in parts):
            return " ".join(str(part) for part in parts)
    return ""


def is_internal(part: JsonObject) -> bool:
    """Whether a part is marked as not for the public."""
    return part.get("x-internal") is True


def described(schema: Mapping[str, Json]) -> str:
    """The description of a schema, and what its values are called and mean."""
    text = schema.get("description")
    parts = [text] if isinstance(text, str) and text else []
    told = "; ".join(_values(schema))
    if told:
        parts.append(f"Values: {told}.")
    return "\n\n".join(parts)


def _values(schema: Mapping[str, Json]) -> Iterator[str]:
    listed = schema.get(_OPEN)
    if isinstance(listed, list):
        plain = [v for v in listed if isinstance(v, str | int | float)]
        yield from (_shown(value) for value in plain[:_MOST])
        if plain:
            yield "others may come"
        return
    values = schema.get("enum")
    if not isinstance(values, list):
        return
    names = _beside(schema, _NAMES, values)
    meanings = _beside(schema, _DESCRIPTIONS, values)
    if not names and not meanings:
        return
    for n, value in enumerate(values[:_MOST]):
        if value is not None:
            said = [text for text in (names.get(n), meanings.get(n)) if text]
            yield f"{_shown(value)} ({', '.join(said)})" if said else _shown(value)


def _beside(
    schema: Mapping[str, Json], keys: tuple[str, ...], values: list[Any]
) -> dict[int, str]:
    """Texts by the number of the value that they belong to: listed beside the enum, or by value."""
    for key in keys:
        stated = schema.get(key)
        if isinstance(stated, list):
            return {n: text for n, text in enumerate(stated) if isinstance(text, str)}
        if isinstance(stated, dict):
            found = ((n, stated.get(str(value))) for n, value in enumerate(values))
            return {n: text for n, text in found if isinstance(text, str)}
    stated = schema.get("x-ms-enum")
    listed = stated.get("values") if isinstance(stated, dict) else None
    if not isinstance(listed, list):
        return {}
    key = "name" if keys is _NAMES else "description"
    by_value = {str(v.get("value")): v.get(key) for v in listed if isinstance(v, dict)}
    found = ((n, by_value.get(str(value))) for n, value in enumerate(values))
    return {n: text for n, text in found if isinstance(text, str)}


def _texts(part: JsonObject, keys: tuple[str, ...]) -> Iterator[str]:
    for key in keys:
        stated = part.get(key)
        if isinstance(stated, str):
            yield stated


def _shown(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False)
