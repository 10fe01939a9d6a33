"""Tags: values of a property that identify the variant of a union that an object is."""

from __future__ import annotations

from types import NoneType, UnionType
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin

from msgspec import UnsetType

Tag: TypeAlias = tuple[type, object]  # with the type, because True equals 1 in Python

NO_TAGS: frozenset[Tag] = frozenset()


def list_literals(kind: Any) -> frozenset[Tag]:
    """Return the values of a type that allows only literals and null; none for other types."""
    origin = get_origin(kind)
    if origin is Literal:
        return frozenset(to_tag(value) for value in get_args(kind))
    if origin in (Union, UnionType):
        members = [it for it in get_args(kind) if it not in (NoneType, UnsetType)]
        tags = [list_literals(member) for member in members]
        return NO_TAGS.union(*tags) if all(tags) else NO_TAGS
    return NO_TAGS


def to_tag(value: object) -> Tag:
    """Return a value as a tag; only strings and integers can match the tag of a variant."""
    return type(value), value if isinstance(value, str | int) else None
