from __future__ import annotations

from .._runtime.record import Record


class UserPolicyUpdateResponse(Record, kw_only=True):
    """UserPolicyUpdateResponse."""

    user_id: list[str]
