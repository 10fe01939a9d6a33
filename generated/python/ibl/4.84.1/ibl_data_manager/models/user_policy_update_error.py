from __future__ import annotations

from .._runtime.unions.record import Record


class UserPolicyUpdateError(Record, kw_only=True):
    """UserPolicyUpdateError."""

    error: str
