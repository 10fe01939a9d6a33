"""Errors for values that match no variant of a union."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import NoneType
from typing import Any, Literal, TypeAlias, cast, get_args, get_origin

from msgspec import ValidationError

from ..shorten import shorten

ListUnionTypes: TypeAlias = Callable[[Any], tuple[Any, ...]]

_MAX_SHOWN_TYPES = 6


def create_union_error(
    kinds: Sequence[Any],
    list_union_types: ListUnionTypes,
    tag_property: str | None,
    value: object,
) -> ValidationError:
    """Create the error for a value that is of none of these types.

    Args:
        kinds: the types of the variants.
        list_union_types: returns the types of a nested union.
        tag_property: the property that holds the tag, if the union has one.
        value: the value, as parsed from JSON.
    """
    expected = f"Expected `{_format_types(kinds, list_union_types)}`"
    if not isinstance(value, dict):
        kind = "array" if isinstance(value, list) else type(value).__name__
        return ValidationError(f"{expected}, got `{'null' if value is None else kind}`")
    tag = cast("dict[str, object]", value).get(tag_property) if tag_property else None
    if tag is None:
        return ValidationError(f"{expected}, got an object that matches none of them")
    return ValidationError(f"{expected}, got {tag_property} {shorten(repr(tag))}")


def _format_types(kinds: Sequence[Any], list_union_types: ListUnionTypes) -> str:
    names = [_format_type(kind, list_union_types) for kind in kinds[:_MAX_SHOWN_TYPES]]
    return " | ".join([*names, "…"] if len(kinds) > _MAX_SHOWN_TYPES else names)


def _format_type(kind: Any, list_union_types: ListUnionTypes) -> str:
    """Format a type as Python code writes it, with `null` for None."""
    if kind is NoneType:
        return "null"
    origin, arguments = get_origin(kind), get_args(kind) or list_union_types(kind)
    if origin is Literal:
        return " | ".join(map(repr, arguments[:_MAX_SHOWN_TYPES]))
    if origin in (list, dict):
        names = (_format_type(argument, list_union_types) for argument in arguments)
        return f"{origin.__name__}[{', '.join(names)}]"
    return (
        _format_types(arguments, list_union_types) if arguments else str(kind.__name__)
    )
