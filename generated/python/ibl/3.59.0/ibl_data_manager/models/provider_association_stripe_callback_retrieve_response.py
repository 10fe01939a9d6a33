from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ProviderAssociationStripeCallbackRetrieveResponse(Record, kw_only=True):
    """Response of provider_association_stripe_callback_retrieve."""

    message: str | UnsetType = UNSET
