"""Types of JSON values, and JSON Pointers (RFC 6901)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

Json: TypeAlias = (
    "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
)
JsonObject: TypeAlias = Mapping[str, Json]


def escape_token(token: str) -> str:
    """Escape a key as a reference token of a JSON Pointer: `~` as `~0` and `/` as `~1`."""
    if "/" in token or "~" in token:
        return token.replace("~", "~0").replace("/", "~1")
    return token


def unescape_token(token: str) -> str:
    """Return the key that a reference token of a JSON Pointer names."""
    return token.replace("~1", "/").replace("~0", "~") if "~" in token else token


def child(pointer: str, key: str | int) -> str:
    """Append a property name or an array index to a pointer."""
    # This runs several times for each object: avoid a call where there is nothing to escape.
    if isinstance(key, str) and ("/" in key or "~" in key):
        key = escape_token(key)
    return f"{pointer}/{key}"


def tokens(pointer: str) -> list[str]:
    """Return the unescaped keys of a pointer; none for the whole document."""
    keys = pointer.split("/")[1:]
    return [unescape_token(key) for key in keys] if "~" in pointer else keys


def pointer_of(keys: Iterable[str]) -> str:
    """Return the pointer with these keys; the inverse of `tokens`."""
    return "".join(f"/{escape_token(key)}" for key in keys)


def element_index(token: str) -> int | None:
    """Return the array index that a reference token names (RFC 6901, 4); None if it names none."""
    if len(token) > 9 or not (token.isascii() and token.isdigit()):
        return None
    return None if token[0] == "0" and token != "0" else int(token)


def walked(value: Json, keys: Sequence[str]) -> tuple[Json, int]:
    """Follow the keys of a pointer as far as they exist.

    Returns:
        The value that was reached, and the number of keys that were followed.
    """
    for n, key in enumerate(keys):
        if isinstance(value, dict) and key in value:
            value = value[key]
        elif (
            isinstance(value, list)
            and (step := element_index(key)) is not None
            and step < len(value)
        ):
            value = value[step]
        else:
            return value, n
    return value, len(keys)
