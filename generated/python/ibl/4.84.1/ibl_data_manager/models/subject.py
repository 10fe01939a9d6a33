from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class Subject(Record, kw_only=True):
    """Subject.

    Attributes:
        name: at most 255 characters.
    """

    id: int
    name: str
    description: str | None | UnsetType = UNSET
