from __future__ import annotations

from .._runtime.record import Record


class StripeCustomerPortalResponse(Record, kw_only=True):
    """StripeCustomerPortalResponse.

    Attributes:
        url: format uri.
    """

    url: str
