from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class UserProxyPostRequest(Record, kw_only=True):
    """UserProxyPostRequest.

    Attributes:
        email: format email.
    """

    user_id: int
    username: str
    email: str
    edx_data: Any
    data: Any
