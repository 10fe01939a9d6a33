from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ProgramGroupSuggestionCreate(Record, kw_only=True):
    """ProgramGroupSuggestionCreate.

    Attributes:
        accepted: default false.
        visible: default true.
        department_mode: default false.
    """

    platform_key: str
    platform_org: str | UnsetType = UNSET
    program_key: str
    group_id: int
    accepted: bool | UnsetType = UNSET
    visible: bool | UnsetType = UNSET
    metadata: dict[str, Any] | UnsetType = UNSET
    department_mode: bool | UnsetType = UNSET
