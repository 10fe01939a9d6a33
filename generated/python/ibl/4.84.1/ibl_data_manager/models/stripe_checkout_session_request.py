from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .period_enum import PeriodEnum
from .stripe_checkout_session_request_mode_enum import (
    StripeCheckoutSessionRequestModeEnum,
)


class StripeCheckoutSessionRequest(Record, kw_only=True):
    """StripeCheckoutSessionRequest.

    Attributes:
        success_url: format uri.
        cancel_url: format uri.
        mode: default "subscription".
        metered: default false.
        quantity: default 1, at least 1.
        is_free_trial: default false.
        trial_days: at least 1.
        skip_card: default false.
    """

    sku: str | UnsetType = UNSET
    product: str | UnsetType = UNSET
    tenant: str
    success_url: str
    cancel_url: str
    mode: StripeCheckoutSessionRequestModeEnum | UnsetType = UNSET
    period: PeriodEnum | UnsetType = UNSET
    metered: bool | UnsetType = UNSET
    quantity: int | UnsetType = UNSET
    coupon: str | UnsetType = UNSET
    is_free_trial: bool | UnsetType = UNSET
    trial_days: int | UnsetType = UNSET
    skip_card: bool | UnsetType = UNSET
