from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class UserProxyGetResponse(Record, kw_only=True):
    """UserProxyGetResponse.

    Attributes:
        email: format email.
    """

    user_id: int
    username: str
    email: str
    active: bool
    edx_data: Any
    data: Any
