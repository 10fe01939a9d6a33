from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class MentorCategoryCreate(Record, kw_only=True):
    """MentorCategoryCreate, as in responses.

    Attributes:
        name: at most 255 characters.
        description: at most 255 characters.
    """

    id: int
    name: str
    category_group: int | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    audience: int | None | UnsetType = UNSET
    audiences: list[int] | UnsetType = UNSET


class MentorCategoryCreateWrite(Record, kw_only=True):
    """MentorCategoryCreate, as in requests.

    Attributes:
        name: at most 255 characters.
        description: at most 255 characters.
    """

    name: str
    category_group: int | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    audience: int | None | UnsetType = UNSET
    audiences: list[int] | UnsetType = UNSET
