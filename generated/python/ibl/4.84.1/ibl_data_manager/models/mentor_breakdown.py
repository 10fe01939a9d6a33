from __future__ import annotations

from decimal import Decimal

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class MentorBreakdown(Record, kw_only=True):
    """MentorBreakdown.

    Attributes:
        cost: format decimal, must match `^-?\\d{0,9}(?:\\.\\d{0,3})?$`.
    """

    mentor: str
    cost: Decimal
    sessions: int
    mentor_name: str | UnsetType = UNSET
