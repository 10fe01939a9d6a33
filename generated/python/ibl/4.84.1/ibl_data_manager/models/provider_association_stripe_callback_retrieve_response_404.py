from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ProviderAssociationStripeCallbackRetrieveResponse404(Record, kw_only=True):
    """Response 404 of provider_association_stripe_callback_retrieve."""

    error: str | UnsetType = UNSET
