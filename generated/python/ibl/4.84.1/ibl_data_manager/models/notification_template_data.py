from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class NotificationTemplateData(Record, kw_only=True):
    """NotificationTemplateData.

    Attributes:
        message_title: default "".
    """

    message_title: str | None | UnsetType = UNSET
    message_body: str
