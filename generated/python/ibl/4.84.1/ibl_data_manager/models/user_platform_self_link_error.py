from __future__ import annotations

from .._runtime.record import Record


class UserPlatformSelfLinkError(Record, kw_only=True):
    """UserPlatformSelfLinkError."""

    error: str
