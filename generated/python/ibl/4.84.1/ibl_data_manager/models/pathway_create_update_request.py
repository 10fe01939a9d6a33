from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PathwayCreateUpdateRequest(Record, kw_only=True):
    """PathwayCreateUpdateRequest.

    Attributes:
        visible: default true.
    """

    pathway_id: str | UnsetType = UNSET
    pathway_uuid: str | UnsetType = UNSET
    user_id: int
    username: str | UnsetType = UNSET
    name: str
    slug: str | UnsetType = UNSET
    visible: bool | UnsetType = UNSET
    platform_key: str | UnsetType = UNSET
    path: list[dict[str, Any]]
    data: Any = UNSET
