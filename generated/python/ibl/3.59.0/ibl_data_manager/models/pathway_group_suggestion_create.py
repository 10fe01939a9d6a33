from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PathwayGroupSuggestionCreate(Record, kw_only=True):
    """PathwayGroupSuggestionCreate.

    Attributes:
        accepted: default false.
        visible: default true.
        department_mode: default false.
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
