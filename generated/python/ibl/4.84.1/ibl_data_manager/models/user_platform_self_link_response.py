from __future__ import annotations

from .._runtime.unions.record import Record


class UserPlatformSelfLinkResponse(Record, kw_only=True):
    """UserPlatformSelfLinkResponse."""

    message: str
