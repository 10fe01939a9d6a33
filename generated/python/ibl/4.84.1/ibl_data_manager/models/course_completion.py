from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CourseCompletion(Record, kw_only=True):
    """CourseCompletion.

    Attributes:
        completion_percentage: format double.
        passed_date: format date-time.
    """

    completed: bool
    completion_percentage: float | None | UnsetType = UNSET
    passed: bool | None | UnsetType = UNSET
    passed_date: dt.datetime | None | UnsetType = UNSET
