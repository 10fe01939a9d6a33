from __future__ import annotations

from .._runtime.unions.record import Record


class UserDeleteAPIResponse(Record, kw_only=True):
    """UserDeleteAPIResponse."""

    message: str
