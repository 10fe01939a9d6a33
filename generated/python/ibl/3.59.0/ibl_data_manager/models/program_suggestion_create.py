from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ProgramSuggestionCreate(Record, kw_only=True):
    """ProgramSuggestionCreate.

    Attributes:
        email: format email.
        direct: default true.
        department_mode: default false.
        accepted: default false.
        visible: default true.
    """

    platform_key: str
    platform_org: str | UnsetType = UNSET
    program_key: str
    user_id: str
    username: str | UnsetType = UNSET
    email: str | UnsetType = UNSET
    suggested_by: str | UnsetType = UNSET
    direct: bool | UnsetType = UNSET
    department_mode: bool | UnsetType = UNSET
    accepted: bool | UnsetType = UNSET
    visible: bool | UnsetType = UNSET
    metadata: dict[str, Any] | UnsetType = UNSET
