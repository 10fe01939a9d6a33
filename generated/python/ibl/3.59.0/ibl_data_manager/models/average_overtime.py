from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class AverageOvertime(Record, kw_only=True):
    """AverageOvertime.

    Attributes:
        average: format double.
    """

    data: dict[str, Any] | UnsetType = UNSET
    average: float | UnsetType = UNSET
