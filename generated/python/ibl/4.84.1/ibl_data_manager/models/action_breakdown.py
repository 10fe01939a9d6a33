from __future__ import annotations

from decimal import Decimal

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ActionBreakdown(Record, kw_only=True):
    """ActionBreakdown.

    Attributes:
        cost: format decimal, must match `^-?\\d{0,9}(?:\\.\\d{0,3})?$`.
    """

    action: str
    cost: Decimal
    sessions: int
    trace_count: int
    unique_users: int | UnsetType = UNSET
