from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class Resource(Record, kw_only=True):
    """Resource.

    Attributes:
        image: format uri.
    """

    item_id: str | UnsetType = UNSET
    id: int
    name: str | None
    url: str | None
    resource_type: str | None
    data: Any
    image: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
