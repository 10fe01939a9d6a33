from __future__ import annotations

from .._runtime.record import Record


class UserChatMemoryStatusRequestView(Record, kw_only=True):
    """UserChatMemoryStatusRequestView."""

    enabled: bool
