from __future__ import annotations

from typing import Any

import msgspec

from .._runtime.record import Record


class SCIMUserListResponse(Record, kw_only=True):
    """SCIMUserListResponse."""

    schemas: list[str]
    total_results: int = msgspec.field(name="totalResults")
    resources: list[dict[str, Any]] = msgspec.field(name="Resources")
