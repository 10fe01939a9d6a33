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
        success_url: format uri
        cancel_url: format uri
        mode: the server's default is "subscription"
        metered: the server's default is false
        quantity: at least 1; the server's default is 1
        is_free_trial: the server's default is false
        trial_days: at least 1
        skip_card: the server's default is false
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
