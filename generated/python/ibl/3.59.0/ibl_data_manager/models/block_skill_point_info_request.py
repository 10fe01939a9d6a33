from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class BlockSkillPointInfoRequest(Record, kw_only=True):
    """BlockSkillPointInfoRequest.

    Attributes:
        overwrite: default true.
    """

    block_id: str
    point_data: dict[str, int]
    overwrite: bool | UnsetType = UNSET
