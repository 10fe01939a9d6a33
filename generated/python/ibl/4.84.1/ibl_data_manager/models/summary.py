from __future__ import annotations

from decimal import Decimal

from .._runtime.record import Record


class Summary(Record, kw_only=True):
    """Summary.

    Attributes:
        total_cost: format decimal, must match `^-?\\d{0,9}(?:\\.\\d{0,3})?$`.
        cost_per_session: format decimal, must match `^-?\\d{0,9}(?:\\.\\d{0,3})?$`.
    """

    total_cost: Decimal
    total_sessions: int
    active_users: int
    cost_per_session: Decimal
