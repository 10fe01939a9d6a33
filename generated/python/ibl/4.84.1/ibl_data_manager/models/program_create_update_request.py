from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ProgramCreateUpdateRequest(Record, kw_only=True):
    """ProgramCreateUpdateRequest.

    Attributes:
        enabled: default true.
    """

    program_id: str
    program_key: str | UnsetType = UNSET
    name: str
    slug: str | UnsetType = UNSET
    org: str | UnsetType = UNSET
    platform_key: str | UnsetType = UNSET
    enabled: bool | UnsetType = UNSET
    course_list: list[dict[str, Any]]
    program_type: str | UnsetType = UNSET
    data: Any = UNSET
