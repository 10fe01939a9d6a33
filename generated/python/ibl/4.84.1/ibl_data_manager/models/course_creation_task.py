from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .course_creation_task_file import CourseCreationTaskFile
from .course_creation_task_status_enum import CourseCreationTaskStatusEnum


class CourseCreationTask(Record, kw_only=True):
    """CourseCreationTask, as in responses.

    Attributes:
        name: at most 200 characters.
        target_audience: at most 200 characters.
        provider: at most 20 characters.
        model: at most 150 characters.
        date_created: format date-time.
        last_modified: format date-time.
    """

    id: int
    user_id: str
    student: int
    name: str
    description: str
    target_audience: str
    platform: int
    platform_key: str
    status: CourseCreationTaskStatusEnum
    publish_course: bool | UnsetType = UNSET
    course_data: Any
    provider: str | UnsetType = UNSET
    model: str | UnsetType = UNSET
    desired_number_of_sections: int | UnsetType = UNSET
    logs: str
    files: list[CourseCreationTaskFile]
    date_created: dt.datetime
    last_modified: dt.datetime


class CourseCreationTaskWrite(Record, kw_only=True):
    """CourseCreationTask, as in requests.

    Attributes:
        name: at most 200 characters.
        target_audience: at most 200 characters.
        provider: at most 20 characters.
        model: at most 150 characters.
    """

    name: str
    description: str
    target_audience: str
    publish_course: bool | UnsetType = UNSET
    provider: str | UnsetType = UNSET
    model: str | UnsetType = UNSET
    desired_number_of_sections: int | UnsetType = UNSET
