from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ProgramSuggestionBulkCreate(Record, kw_only=True):
    """ProgramSuggestionBulkCreate.

    Attributes:
        department_mode: default false.
    """

    platform_key: str
    platform_org: str | UnsetType = UNSET
    suggestion_data: list[dict[str, Any]]
    department_mode: bool | UnsetType = UNSET
