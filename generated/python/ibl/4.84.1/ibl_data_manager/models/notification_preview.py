from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .notification_source import NotificationSource
from .notification_template_data import NotificationTemplateData


class NotificationPreview(Record, kw_only=True):
    """NotificationPreview.

    Attributes:
        template_id: format uuid.
        process_on: format date-time.
    """

    template_id: UUID | None | UnsetType = UNSET
    template_data: NotificationTemplateData | None | UnsetType = UNSET
    channels: list[int]
    sources: list[NotificationSource]
    context: dict[str, Any] | UnsetType = UNSET
    process_on: dt.datetime | None | UnsetType = UNSET
