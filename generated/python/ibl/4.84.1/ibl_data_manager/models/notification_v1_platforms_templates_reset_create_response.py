from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class NotificationV1PlatformsTemplatesResetCreateResponse(Record, kw_only=True):
    """Response of notification_v1_platforms_templates_reset_create."""

    message: str | UnsetType = UNSET
    deleted: bool | UnsetType = UNSET
