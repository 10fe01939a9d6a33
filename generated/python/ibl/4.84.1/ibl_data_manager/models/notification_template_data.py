from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class NotificationTemplateData(Record, kw_only=True):
    """NotificationTemplateData.

    Attributes:
        message_title: the server's default is ""
    """

    message_title: str | None | UnsetType = UNSET
    message_body: str
