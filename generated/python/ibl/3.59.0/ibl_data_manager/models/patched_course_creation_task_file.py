from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PatchedCourseCreationTaskFile(Record, kw_only=True):
    """PatchedCourseCreationTaskFile, as in responses.

    Attributes:
        file: format uri.
        date_created: format date-time.
        last_modified: format date-time.
    """

    id: int | UnsetType = UNSET
    course_creation_task: int | UnsetType = UNSET
    file: str | UnsetType = UNSET
    date_created: dt.datetime | UnsetType = UNSET
    last_modified: dt.datetime | UnsetType = UNSET


class PatchedCourseCreationTaskFileWrite(Record, kw_only=True):
    """PatchedCourseCreationTaskFile, as in requests.

    Attributes:
        file: format uri.
    """

    course_creation_task: int | UnsetType = UNSET
    file: str | UnsetType = UNSET
