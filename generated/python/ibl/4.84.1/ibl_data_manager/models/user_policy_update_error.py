from __future__ import annotations

from .._runtime.record import Record


class UserPolicyUpdateError(Record, kw_only=True):
    """UserPolicyUpdateError."""

    error: str
