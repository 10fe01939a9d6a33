from __future__ import annotations

from .._runtime.record import Record


class RedirectTokenRequest(Record, kw_only=True):
    """RedirectTokenRequest.

    Attributes:
        url: format uri.
    """

    url: str
