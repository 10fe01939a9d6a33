from __future__ import annotations

from .._runtime.record import Record


class TokenProxyUser(Record, kw_only=True):
    """TokenProxyUser."""

    user_id: int
    user_email: str
    user_nicename: str
    user_display_name: str
    user_fullname: str
