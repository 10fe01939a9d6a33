from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .overtime_meta import OvertimeMeta


class OvertimeWithChangeInfo(Record, kw_only=True):
    """OvertimeWithChangeInfo."""

    data: dict[str, Any] | UnsetType = UNSET
    total: int | UnsetType = UNSET
    meta: OvertimeMeta
