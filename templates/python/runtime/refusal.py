"""What is said of a value that is no member of a union."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from msgspec import ValidationError

from .misfits import short

_SHOWN = 6


def refused(names: Sequence[str], by: str | None, value: object) -> ValidationError:
    """The error for a value that is none of the named members; `by` is the property of their tags,
    if they have any."""
    shown = [*names[:_SHOWN], "…"] if len(names) > _SHOWN else names
    expected = f"Expected `{' | '.join(shown)}`"
    if not isinstance(value, dict):
        kind = "array" if isinstance(value, list) else type(value).__name__
        return ValidationError(f"{expected}, got `{'null' if value is None else kind}`")
    tag = cast("dict[str, object]", value).get(by) if by else None
    if tag is None:
        return ValidationError(f"{expected}, got an object that is none of them")
    return ValidationError(f"{expected}, got {by} {short(repr(tag))}")
