"""How the libraries word what is wrong: never a constant of a test, as versions differ in it."""

from __future__ import annotations

import json
from typing import Any

import msgspec


def get_msgspec_message(kind: Any, value: object) -> str:
    """Return what the installed msgspec says of JSON that is not of a type, without the place.

    Args:
        kind: The type.
        value: The JSON as bytes, or a value to write as JSON.
    """
    content = value if isinstance(value, bytes) else json.dumps(value).encode()
    try:
        msgspec.json.decode(content, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        message = str(error).partition(" - at `")[0]
        assert message
        return message
    raise AssertionError(f"{content!r} is of the type {kind}")
