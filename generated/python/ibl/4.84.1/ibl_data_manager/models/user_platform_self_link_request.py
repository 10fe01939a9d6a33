from __future__ import annotations

from .._runtime.unions.record import Record


class UserPlatformSelfLinkRequest(Record, kw_only=True):
    """UserPlatformSelfLinkRequest."""

    platform_key: str
