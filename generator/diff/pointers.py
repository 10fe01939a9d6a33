"""Pointers of operations and named components (OpenAPI 3.2, 4.8 and 4.9)."""

from __future__ import annotations

from generator.contract import FILES, METHODS, shared_name
from generator.json_types import child, tokens

Key = tuple[str, str]
"""Method and path."""

_OTHERS = "additionalOperations"
# What begins a pointer into a file that is one schema, parameter, response, request body or path.
_PARTS = frozenset(
    {
        "additionalProperties",
        "allOf",
        "anyOf",
        "content",
        "default",
        "description",
        "enum",
        "explode",
        "format",
        "headers",
        "in",
        "items",
        "name",
        "nullable",
        "oneOf",
        "parameters",
        "pattern",
        "properties",
        "required",
        "schema",
        "style",
        "title",
        "type",
    }
)


def operation_at(pointer: str) -> Key | None:
    """Return method and path of the operation that a pointer leads into, None without one."""
    keys = tokens(pointer)
    if keys[:1] not in (["paths"], ["webhooks"]) or len(keys) < 3:
        return None
    if keys[2] == _OTHERS and len(keys) > 3:
        return keys[3], keys[1]
    return (keys[2].upper(), keys[1]) if keys[2] in METHODS else None


def operation_pointer(method: str, path: str) -> str:
    """Return the pointer of an operation below `/paths`."""
    item = child("/paths", path)
    own = method.lower()
    return f"{item}/{own}" if own in METHODS else child(f"{item}/{_OTHERS}", method)


def root_of(pointer: str) -> str:
    """Return the pointer of the component or the operation that a pointer leads into."""
    keys = pointer.split("/")
    if keys[1:2] == [FILES]:
        return _root_in_file(pointer, keys)
    if keys[1:2] not in (["components"], ["paths"], ["webhooks"]):
        return pointer
    return "/".join(keys[: 5 if keys[3:4] == [_OTHERS] else 4])


def part_named(pointer: str) -> tuple[str, list[str]] | None:
    """Return the name of the shared part that a pointer leads into, and the keys inside of it."""
    root = root_of(pointer)
    name = None if operation_at(root) else shared_name(root)
    return None if name is None else (name, tokens(pointer[len(root) :]))


def _root_in_file(pointer: str, keys: list[str]) -> str:
    inner = keys[3:]
    if inner[:1] == ["components"]:
        length = 3
    elif shared_name("/".join(keys[:5])) is not None and len(inner) > 1:
        length = 2
    elif not inner or inner[0] in _PARTS:
        length = 0
    else:
        length = 1
    return "/".join(keys[: 3 + length]) if len(inner) >= length else pointer
