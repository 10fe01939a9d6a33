from __future__ import annotations

from .._runtime.record import Record


class NotificationTemplateTestResponse(Record, kw_only=True):
    """NotificationTemplateTestResponse.

    Attributes:
        recipient: format email.
    """

    success: bool
    message: str
    recipient: str
