from __future__ import annotations

from .._runtime.unions.record import Record


class UserPolicyUpdateForbidden(Record, kw_only=True):
    """UserPolicyUpdateForbidden."""

    error: str
