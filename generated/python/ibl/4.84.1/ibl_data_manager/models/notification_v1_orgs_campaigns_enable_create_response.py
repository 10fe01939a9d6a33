from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class NotificationV1OrgsCampaignsEnableCreateResponse(Record, kw_only=True):
    """Response of notification_v1_orgs_campaigns_enable_create."""

    success: bool | UnsetType = UNSET
    message: str | UnsetType = UNSET
