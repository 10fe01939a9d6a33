from __future__ import annotations

from typing import Any

from .._runtime.record import Record
from .notification_source_type_enum import NotificationSourceTypeEnum


class NotificationSource(Record, kw_only=True):
    """NotificationSource."""

    type: NotificationSourceTypeEnum
    data: Any
