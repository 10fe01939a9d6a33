"""Converts Python values to JSON values, and JSON values to text."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import TypeAlias, cast

import msgspec
from msgspec import UNSET

JsonValue: TypeAlias = (
    "bool | int | float | str"
    " | list[JsonValue] | tuple[JsonValue, ...] | dict[str, JsonValue] | None"
)

_SCALARS = (str, int, bool, float, type(None))


def _encode_unknown(value: object) -> object:
    if value is UNSET:
        raise TypeError("UNSET cannot be sent inside a list or a dict")
    if isinstance(value, Mapping):
        return dict(cast("Mapping[object, object]", value))
    if isinstance(value, list):
        return list(cast("list[object]", value))
    for kind in (str, int, float):
        if isinstance(value, kind):
            return kind(value)
    raise TypeError(f"a value of type {type(value).__name__} cannot be sent")


def to_json_value(value: object) -> JsonValue:
    """Return a Python value as a JSON value.

    Dates and times become ISO 8601, enums their value, models objects without properties that are
    UNSET, bytes Base64. Raises TypeError for a type without a JSON form, and RecursionError for a
    value that contains itself.
    """
    if type(value) in _SCALARS:
        return cast("JsonValue", value)
    json_value = msgspec.to_builtins(value, str_keys=True, enc_hook=_encode_unknown)
    return cast("JsonValue", json_value)


_ENCODER = msgspec.json.Encoder(enc_hook=_encode_unknown)


def encode_json(value: object) -> bytes:
    """Encode a value as JSON text in UTF-8.

    Raises what `to_json_value` raises, and ValueError for a number that is not finite.
    """
    content = _ENCODER.encode(value)
    if b"null" in content:
        # msgspec writes NaN and infinity as null, which means something else.
        _check_finite(to_json_value(value))
    return content


def _check_finite(value: JsonValue) -> None:
    if isinstance(value, float):
        if not isfinite(value):
            raise ValueError(f"{value} cannot be written in JSON")
    elif isinstance(value, list | tuple):
        for item in value:
            _check_finite(item)
    elif isinstance(value, dict):
        for item in value.values():
            _check_finite(item)


def to_text(value: JsonValue) -> str:
    """Return a JSON value as the text of a parameter.

    Strings have no quotes, and lists and objects, which no style nests so deep, are written as
    JSON. Raises ValueError for a number that is not finite.
    """
    if isinstance(value, str):
        return value
    if value is True:
        return "true"
    if value is False:
        return "false"
    if isinstance(value, int):
        return repr(value)
    if isinstance(value, float):
        _check_finite(value)
        return repr(value)
    return encode_json(value).decode()


def get_properties(value: object) -> dict[str, object] | None:
    """Return the properties of a model or mapping by their names in JSON, without UNSET.

    The values are not converted. Returns None for anything else.
    """
    if isinstance(value, msgspec.Struct):
        properties: list[tuple[str, object]] = [
            (field.encode_name, getattr(value, field.name))
            for field in msgspec.structs.fields(value)
        ]
        config = value.__struct_config__
        if config.tag_field is not None:
            properties.insert(0, (config.tag_field, config.tag))
    elif isinstance(value, Mapping):
        properties = list(cast("Mapping[str, object]", value).items())
    else:
        return None
    return {name: member for name, member in properties if member is not UNSET}
