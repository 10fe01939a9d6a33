from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .blank_enum import BlankEnum
from .notification_status_enum import NotificationStatusEnum


class Notification(Record, kw_only=True):
    """Notification, as in responses.

    Attributes:
        id: format uuid.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: UUID
    username: str
    title: str
    body: str
    status: NotificationStatusEnum | BlankEnum | UnsetType = UNSET
    channel: str | None
    context: Any = UNSET
    short_message: str
    created_at: dt.datetime | UnsetType = UNSET
    updated_at: dt.datetime


class NotificationWrite(Record, kw_only=True):
    """Notification, as in requests.

    Attributes:
        created_at: format date-time.
    """

    username: str
    status: NotificationStatusEnum | BlankEnum | UnsetType = UNSET
    context: Any = UNSET
    created_at: dt.datetime | UnsetType = UNSET
