from __future__ import annotations

from uuid import UUID

from .._runtime.record import Record


class RedirectTokenResponse(Record, kw_only=True):
    """RedirectTokenResponse.

    Attributes:
        url: format uri, at most 200 characters.
        token: format uuid.
    """

    platform_key: str
    url: str
    token: UUID
