from __future__ import annotations

from .._runtime.record import Record


class UserDeleteAPIError(Record, kw_only=True):
    """UserDeleteAPIError."""

    error: str
