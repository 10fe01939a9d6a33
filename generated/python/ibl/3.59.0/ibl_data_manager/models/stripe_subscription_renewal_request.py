from __future__ import annotations

from .._runtime.record import Record


class StripeSubscriptionRenewalRequest(Record, kw_only=True):
    """StripeSubscriptionRenewalRequest."""

    checkout_session_uuid: str
    return_url: str
