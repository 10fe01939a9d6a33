from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class TagsView(Record, kw_only=True):
    """TagsView, as in responses.

    Attributes:
        name: at most 255 characters.
    """

    id: int
    name: str
    description: str | None | UnsetType = UNSET


class TagsViewWrite(Record, kw_only=True):
    """TagsView, as in requests.

    Attributes:
        name: at most 255 characters.
    """

    name: str
    description: str | None | UnsetType = UNSET
