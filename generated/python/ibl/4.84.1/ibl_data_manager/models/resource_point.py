from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ResourcePoint(Record, kw_only=True):
    """ResourcePoint.

    Attributes:
        name: at most 255 characters.
    """

    name: str | None | UnsetType = UNSET
    points: int
