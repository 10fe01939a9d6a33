from __future__ import annotations

from .._runtime.record import Record


class UserPlatformSelfLinkForbidden(Record, kw_only=True):
    """UserPlatformSelfLinkForbidden."""

    error: str
