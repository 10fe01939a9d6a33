from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class UserProxyPostResponse(Record, kw_only=True):
    """UserProxyPostResponse.

    Attributes:
        email: format email.
    """

    user_id: int
    username: str
    email: str
    active: bool
    edx_data: Any
    data: Any
