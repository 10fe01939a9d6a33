from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PathwayCompletion(Record, kw_only=True):
    """PathwayCompletion.

    Attributes:
        completion_percentage: format double.
    """

    completed: bool
    completion_percentage: float | None | UnsetType = UNSET
