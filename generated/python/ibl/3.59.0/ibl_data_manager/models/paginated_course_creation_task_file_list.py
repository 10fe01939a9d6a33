from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .course_creation_task_file import CourseCreationTaskFile


class PaginatedCourseCreationTaskFileList(Record, kw_only=True):
    """PaginatedCourseCreationTaskFileList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[CourseCreationTaskFile]
