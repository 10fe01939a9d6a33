"""Tags: values of a property that say which member of a union an object is."""

from __future__ import annotations

from types import NoneType, UnionType
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin

from msgspec import UnsetType

Tag: TypeAlias = tuple[type, object]  # as True is 1 to Python

NONE: frozenset[Tag] = frozenset()


def literals(kind: Any) -> frozenset[Tag]:
    """The values of a type that has no others but null."""
    origin = get_origin(kind)
    if origin is Literal:
        return frozenset(tag_of(value) for value in get_args(kind))
    if origin in (Union, UnionType):
        given = [it for it in get_args(kind) if it not in (NoneType, UnsetType)]
        found = [literals(member) for member in given]
        return NONE.union(*found) if all(found) else NONE
    return NONE


def tag_of(value: object) -> Tag:
    """A value as a tag; what is neither text nor integer is none that a member has."""
    return type(value), value if isinstance(value, str | int) else None
