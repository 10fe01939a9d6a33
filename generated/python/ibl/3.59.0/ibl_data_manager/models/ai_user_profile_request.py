from __future__ import annotations

from .._runtime.record import Record


class AIUserProfileRequest(Record, kw_only=True):
    """AIUserProfileRequest."""

    tag: str
    detail: str
