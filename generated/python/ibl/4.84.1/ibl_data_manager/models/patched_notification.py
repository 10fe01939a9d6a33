from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .blank_enum import BlankEnum
from .notification_status_enum import NotificationStatusEnum


class PatchedNotification(Record, kw_only=True):
    """PatchedNotification, as in responses.

    Attributes:
        id: format uuid.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: UUID | UnsetType = UNSET
    username: str | UnsetType = UNSET
    title: str | UnsetType = UNSET
    body: str | UnsetType = UNSET
    status: NotificationStatusEnum | BlankEnum | UnsetType = UNSET
    channel: str | None | UnsetType = UNSET
    context: Any = UNSET
    short_message: str | UnsetType = UNSET
    created_at: dt.datetime | UnsetType = UNSET
    updated_at: dt.datetime | UnsetType = UNSET


class PatchedNotificationWrite(Record, kw_only=True):
    """PatchedNotification, as in requests.

    Attributes:
        created_at: format date-time.
    """

    username: str | UnsetType = UNSET
    status: NotificationStatusEnum | BlankEnum | UnsetType = UNSET
    context: Any = UNSET
    created_at: dt.datetime | UnsetType = UNSET
