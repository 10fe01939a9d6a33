from __future__ import annotations

from .._runtime.record import Record


class UserDeleteAPIResponse(Record, kw_only=True):
    """UserDeleteAPIResponse."""

    message: str
