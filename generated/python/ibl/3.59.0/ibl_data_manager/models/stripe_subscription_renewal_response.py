from __future__ import annotations

from .._runtime.record import Record


class StripeSubscriptionRenewalResponse(Record, kw_only=True):
    """StripeSubscriptionRenewalResponse."""

    subscription_id: str
