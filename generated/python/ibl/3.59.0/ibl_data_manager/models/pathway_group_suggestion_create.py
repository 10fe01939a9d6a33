from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PathwayGroupSuggestionCreate(Record, kw_only=True):
    """PathwayGroupSuggestionCreate.

    Attributes:
        accepted: the server's default is false
        visible: the server's default is true
        department_mode: the server's default is false
    """

    platform_key: str
    platform_org: str | UnsetType = UNSET
    pathway_uuid: str
    group_id: int
    accepted: bool | UnsetType = UNSET
    visible: bool | UnsetType = UNSET
    metadata: dict[str, Any] | UnsetType = UNSET
    suggested_by: str | UnsetType = UNSET
    department_mode: bool | UnsetType = UNSET
