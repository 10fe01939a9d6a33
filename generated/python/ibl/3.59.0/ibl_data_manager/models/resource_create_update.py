from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ResourceCreateUpdate(Record, kw_only=True):
    """ResourceCreateUpdate.

    Attributes:
        url: format uri.
        image: format uri.
    """

    id: int | UnsetType = UNSET
    user_id: int | UnsetType = UNSET
    username: str | UnsetType = UNSET
    resource_type: str
    url: str
    name: str
    description: str | UnsetType = UNSET
    skills: list[str] | UnsetType = UNSET
    image: str | UnsetType = UNSET
    data: Any = UNSET
