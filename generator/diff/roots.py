"""Where operations and named parts stand in a description (OpenAPI 3.2, 4.8 to 4.9)."""

from __future__ import annotations

from generator.jsontypes import child, tokens
from generator.model.contract import METHODS

Key = tuple[str, str]
"""Method and path."""

_OTHERS = "additionalOperations"


def operation_at(pointer: str) -> Key | None:
    """Method and path of the operation that a pointer leads into; None where it leads into none."""
    keys = tokens(pointer)
    if keys[:1] not in (["paths"], ["webhooks"]) or len(keys) < 3:
        return None
    if keys[2] == _OTHERS and len(keys) > 3:
        return keys[3], keys[1]
    return (keys[2].upper(), keys[1]) if keys[2] in METHODS else None


def operation_pointer(method: str, path: str) -> str:
    """The pointer of an operation among the paths."""
    item = child("/paths", path)
    own = method.lower()
    return f"{item}/{own}" if own in METHODS else child(f"{item}/{_OTHERS}", method)


def root_of(pointer: str) -> str:
    """The pointer of the component, or of the operation, that a pointer leads into."""
    keys = pointer.split("/")
    if keys[1:2] not in (["components"], ["paths"], ["webhooks"]):
        return pointer
    return "/".join(keys[: 5 if keys[3:4] == [_OTHERS] else 4])
