from __future__ import annotations

from .._runtime.unions.record import Record


class StripeCustomerPortalResponse(Record, kw_only=True):
    """StripeCustomerPortalResponse.

    Attributes:
        url: format uri.
    """

    url: str
