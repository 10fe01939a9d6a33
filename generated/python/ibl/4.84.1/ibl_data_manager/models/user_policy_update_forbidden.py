from __future__ import annotations

from .._runtime.record import Record


class UserPolicyUpdateForbidden(Record, kw_only=True):
    """UserPolicyUpdateForbidden."""

    error: str
