from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CourseSuggestionBulkCreate(Record, kw_only=True):
    """CourseSuggestionBulkCreate.

    Attributes:
        department_mode: default false.
    """

    platform_key: str
    suggestion_data: list[dict[str, Any]]
    department_mode: bool | UnsetType = UNSET
