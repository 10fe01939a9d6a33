from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PlatformSkillPointRequest(Record, kw_only=True):
    """PlatformSkillPointRequest.

    Attributes:
        overwrite: default true.
    """

    username: str
    platform_key: str
    point_data: dict[str, int]
    overwrite: bool | UnsetType = UNSET
