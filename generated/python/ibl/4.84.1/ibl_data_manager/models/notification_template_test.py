from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class NotificationTemplateTest(Record, kw_only=True):
    """NotificationTemplateTest.

    Attributes:
        test_email: format email.
    """

    test_email: str | UnsetType = UNSET
    context: Any = UNSET
