from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class OverTimeWithTotal(Record, kw_only=True):
    """OverTimeWithTotal.

    Attributes:
        data: Values by date, such as 30 under the key 2020-01-01.
        total: The total.
    """

    data: dict[str, Any] | UnsetType = UNSET
    total: int | UnsetType = UNSET
