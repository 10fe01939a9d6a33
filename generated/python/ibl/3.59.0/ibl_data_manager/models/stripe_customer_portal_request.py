from __future__ import annotations

from .._runtime.record import Record


class StripeCustomerPortalRequest(Record, kw_only=True):
    """StripeCustomerPortalRequest.

    Attributes:
        return_url: format uri.
    """

    return_url: str
