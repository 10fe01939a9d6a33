from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class CourseCreationTaskFile(Record, kw_only=True):
    """CourseCreationTaskFile, as in responses.

    Attributes:
        file: format uri.
        date_created: format date-time.
        last_modified: format date-time.
    """

    id: int
    course_creation_task: int
    file: str
    date_created: dt.datetime
    last_modified: dt.datetime


class CourseCreationTaskFileWrite(Record, kw_only=True):
    """CourseCreationTaskFile, as in requests.

    Attributes:
        file: format uri.
    """

    course_creation_task: int
    file: str
