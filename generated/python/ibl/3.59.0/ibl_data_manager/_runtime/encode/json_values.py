"""Python values to JSON values, and those to text."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import TypeAlias, cast

import msgspec
from msgspec import UNSET

Plain: TypeAlias = (
    "bool | int | float | str | list[Plain] | tuple[Plain, ...] | dict[str, Plain] | None"
)

_SCALARS = (str, int, bool, float, type(None))


def _fallback(value: object) -> object:
    if value is UNSET:
        raise TypeError("UNSET inside a list or a dict cannot be sent")
    if isinstance(value, Mapping):
        return dict(cast("Mapping[object, object]", value))
    if isinstance(value, list):
        return list(cast("list[object]", value))
    for kind in (str, int, float):
        if isinstance(value, kind):
            return kind(value)
    raise TypeError(f"a value of type {type(value).__name__} cannot be sent")


def plain(value: object) -> Plain:
    """The JSON value that a Python value stands for: dates and times as ISO 8601, enums by value,
    models by their wire names without what is UNSET, bytes as Base64.

    Raises TypeError for a type that has no JSON form, RecursionError for a value within itself.
    """
    if type(value) in _SCALARS:
        return cast("Plain", value)
    made = msgspec.to_builtins(value, str_keys=True, enc_hook=_fallback)
    return cast("Plain", made)


_ENCODER = msgspec.json.Encoder(enc_hook=_fallback)


def json_bytes(value: object) -> bytes:
    """A value as JSON text in UTF-8.

    Raises as `plain` does, and ValueError for a number that is not finite.
    """
    content = _ENCODER.encode(value)
    if b"null" in content:
        # msgspec writes what is not a number as null, which says something else.
        _check_finite(plain(value))
    return content


def _check_finite(value: Plain) -> None:
    if isinstance(value, float):
        if not isfinite(value):
            raise ValueError(f"{value} has no JSON form")
    elif isinstance(value, list | tuple):
        for item in value:
            _check_finite(item)
    elif isinstance(value, dict):
        for item in value.values():
            _check_finite(item)


def text(value: Plain) -> str:
    """A JSON value as it stands in a parameter: strings bare, booleans `true` and `false`, and
    what is nested deeper than a style can say as JSON.

    Raises ValueError for a number that is not finite.
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
    return json_bytes(value).decode()


def members(value: object) -> dict[str, object] | None:
    """The properties of a model or a mapping under their wire names without what is UNSET, their
    values untouched; None for anything else."""
    if isinstance(value, msgspec.Struct):
        found: list[tuple[str, object]] = [
            (field.encode_name, getattr(value, field.name))
            for field in msgspec.structs.fields(value)
        ]
        config = value.__struct_config__
        if config.tag_field is not None:
            found.insert(0, (config.tag_field, config.tag))
    elif isinstance(value, Mapping):
        found = list(cast("Mapping[str, object]", value).items())
    else:
        return None
    return {name: member for name, member in found if member is not UNSET}
