from __future__ import annotations

from .._runtime.record import Record


class StripeCheckoutSessionResponse(Record, kw_only=True):
    """StripeCheckoutSessionResponse.

    Attributes:
        redirect_to: format uri.
    """

    redirect_to: str
