from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class StripeLocalProduct(Record, kw_only=True):
    """StripeLocalProduct.

    Attributes:
        name: at most 255 characters.
        stripe_product_id: at most 250 characters.
        sku: at most 255 characters.
    """

    name: str
    description: str | None | UnsetType = UNSET
    price: str
    stripe_product_id: str | None | UnsetType = UNSET
    sku: str
    platform: str
