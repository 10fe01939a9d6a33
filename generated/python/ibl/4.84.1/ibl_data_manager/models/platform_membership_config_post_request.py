from __future__ import annotations

from .._runtime.record import Record


class PlatformMembershipConfigPostRequest(Record, kw_only=True):
    """PlatformMembershipConfigPostRequest."""

    platform_key: str
    allow_self_linking: bool
