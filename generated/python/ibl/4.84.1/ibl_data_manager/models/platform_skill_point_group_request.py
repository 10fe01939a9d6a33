from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PlatformSkillPointGroupRequest(Record, kw_only=True):
    """PlatformSkillPointGroupRequest.

    Attributes:
        overwrite: default true.
    """

    platform_key: str
    group_id: int
    point_data: dict[str, int]
    overwrite: bool | UnsetType = UNSET
