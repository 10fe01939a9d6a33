"""What is said of a value that is no member of a union."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from types import NoneType
from typing import Any, Literal, TypeAlias, cast, get_args, get_origin

from msgspec import ValidationError

from ..decode.mismatch_report import short

Opened: TypeAlias = Callable[[Any], tuple[Any, ...]]

_SHOWN = 6


def refused(
    kinds: Sequence[Any], opened: Opened, by: str | None, value: object
) -> ValidationError:
    """The error for a value that is of none of these types; `opened` gives those of a union among
    them, `by` is the property of their tags, if they have any."""
    expected = f"Expected `{_shown(kinds, opened)}`"
    if not isinstance(value, dict):
        kind = "array" if isinstance(value, list) else type(value).__name__
        return ValidationError(f"{expected}, got `{'null' if value is None else kind}`")
    tag = cast("dict[str, object]", value).get(by) if by else None
    if tag is None:
        return ValidationError(f"{expected}, got an object that is none of them")
    return ValidationError(f"{expected}, got {by} {short(repr(tag))}")


def _shown(kinds: Sequence[Any], opened: Opened) -> str:
    names = [_name(kind, opened) for kind in kinds[:_SHOWN]]
    return " | ".join([*names, "…"] if len(kinds) > _SHOWN else names)


def _name(kind: Any, opened: Opened) -> str:
    """A type as people write it."""
    if kind is NoneType:
        return "null"
    origin, arguments = get_origin(kind), get_args(kind) or opened(kind)
    if origin is Literal:
        return " | ".join(map(repr, arguments[:_SHOWN]))
    if origin in (list, dict):
        names = (_name(argument, opened) for argument in arguments)
        return f"{origin.__name__}[{', '.join(names)}]"
    return _shown(arguments, opened) if arguments else str(kind.__name__)
