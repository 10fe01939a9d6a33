from __future__ import annotations

from .._runtime.record import Record


class OAuthStartResponse(Record, kw_only=True):
    """OAuthStartResponse.

    Attributes:
        auth_url: format uri.
    """

    auth_url: str
