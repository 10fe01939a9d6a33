from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CourseCompletion(Record, kw_only=True):
    """CourseCompletion, as in responses.

    Attributes:
        completion_percentage: format double.
        completed: default false.
        last_updated: format date-time.
        completion_date: format date-time.
        skill_points_computed: default false.
        passed_date: format date-time.
    """

    completion_percentage: float | None | UnsetType = UNSET
    completed: bool | None | UnsetType = UNSET
    last_updated: dt.datetime
    completion_date: dt.datetime | None | UnsetType = UNSET
    completion_data: Any = UNSET
    skill_points_computed: bool | None | UnsetType = UNSET
    id: int
    user_id: int
    username: str
    course_id: str
    org: str
    passed: bool | UnsetType = UNSET
    grading_percentage: float | None | UnsetType = UNSET
    passed_date: dt.datetime | None | UnsetType = UNSET
    grade_data: Any = UNSET


class CourseCompletionWrite(Record, kw_only=True):
    """CourseCompletion, as in requests.

    Attributes:
        completion_percentage: format double.
        completed: default false.
        completion_date: format date-time.
        skill_points_computed: default false.
        passed_date: format date-time.
    """

    completion_percentage: float | None | UnsetType = UNSET
    completed: bool | None | UnsetType = UNSET
    completion_date: dt.datetime | None | UnsetType = UNSET
    completion_data: Any = UNSET
    skill_points_computed: bool | None | UnsetType = UNSET
    user_id: int
    course_id: str
    passed: bool | UnsetType = UNSET
    grading_percentage: float | None | UnsetType = UNSET
    passed_date: dt.datetime | None | UnsetType = UNSET
    grade_data: Any = UNSET
