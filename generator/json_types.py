"""JSON values as Python sees them, and JSON Pointers (RFC 6901)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

Json: TypeAlias = (
    "bool | int | float | str | Sequence[Json] | Mapping[str, Json] | None"
)
JsonObject: TypeAlias = Mapping[str, Json]


def escape_token(token: str) -> str:
    """One reference token as it stands in a JSON Pointer: `~` is `~0` and `/` is `~1`."""
    if "/" in token or "~" in token:
        return token.replace("~", "~0").replace("/", "~1")
    return token


def unescape_token(token: str) -> str:
    """The key that one reference token of a JSON Pointer names."""
    return token.replace("~1", "/").replace("~0", "~") if "~" in token else token


def child(pointer: str, key: str | int) -> str:
    """The pointer of a member (by name) or an element (by index) of what `pointer` names."""
    # No call where there is nothing to escape: this runs several times for each part.
    if isinstance(key, str) and ("/" in key or "~" in key):
        key = escape_token(key)
    return f"{pointer}/{key}"


def tokens(pointer: str) -> list[str]:
    """The unescaped keys of a pointer; none for the whole document."""
    found = pointer.split("/")[1:]
    return [unescape_token(token) for token in found] if "~" in pointer else found


def pointer_of(keys: Iterable[str]) -> str:
    """The pointer that has these keys; `tokens` the other way round."""
    return "".join(f"/{escape_token(key)}" for key in keys)


def element_index(token: str) -> int | None:
    """The array index that a reference token names (RFC 6901, 4), or None where it names none."""
    if len(token) > 9 or not (token.isascii() and token.isdigit()):
        return None
    return None if token[0] == "0" and token != "0" else int(token)


def walked(value: Json, keys: Sequence[str]) -> tuple[Json, int]:
    """What the keys of a pointer lead to as far as they lead, and how many of them do."""
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
