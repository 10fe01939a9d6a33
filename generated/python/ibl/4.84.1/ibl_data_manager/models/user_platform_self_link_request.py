from __future__ import annotations

from .._runtime.record import Record


class UserPlatformSelfLinkRequest(Record, kw_only=True):
    """UserPlatformSelfLinkRequest."""

    platform_key: str
