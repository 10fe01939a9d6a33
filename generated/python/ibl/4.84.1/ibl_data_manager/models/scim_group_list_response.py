from __future__ import annotations

from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class SCIMGroupListResponse(Record, kw_only=True):
    """SCIMGroupListResponse."""

    schemas: list[str]
    total_results: int = msgspec.field(name="totalResults")
    resources: list[dict[str, Any]] = msgspec.field(name="Resources")
    start_index: int | UnsetType = msgspec.field(default=UNSET, name="startIndex")
    items_per_page: int | UnsetType = msgspec.field(default=UNSET, name="itemsPerPage")
