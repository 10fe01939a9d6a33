from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class AppleSubscriptionStatusView(Record, kw_only=True):
    """AppleSubscriptionStatusView."""

    data: Any
