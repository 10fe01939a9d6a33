from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class NotificationV1CampaignsUnsubscribeRetrieveResponse(Record, kw_only=True):
    """Response of notification_v1_campaigns_unsubscribe_retrieve."""

    success: bool | UnsetType = UNSET
    message: str | UnsetType = UNSET
