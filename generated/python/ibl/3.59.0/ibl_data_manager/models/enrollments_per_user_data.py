from __future__ import annotations

from .._runtime.record import Record


class EnrollmentsPerUserData(Record, kw_only=True):
    """EnrollmentsPerUserData."""

    username: str
    full_name: str
    email: str
    timestamp: str
