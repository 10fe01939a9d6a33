from __future__ import annotations

from .._runtime.record import Record


class UserPlatformSelfLinkResponse(Record, kw_only=True):
    """UserPlatformSelfLinkResponse."""

    message: str
