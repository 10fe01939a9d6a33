from __future__ import annotations

import datetime as dt
from typing import Any

from .._runtime.record import Record


class CourseSuggestionDetail(Record, kw_only=True):
    """CourseSuggestionDetail.

    Attributes:
        id: Unique identifier of the suggestion.
        user_id: ID of the user to whom the course is suggested.
        username: User name of that user.
        name: Full name of that user.
        platform_key: Key of the platform that the suggestion belongs to.
        accepted: Whether the user accepted the suggestion.
        visible: Whether the user can see the suggestion.
        created: When the suggestion was created. Format date-time.
        modified: When the suggestion was last changed. Format date-time.
        metadata: More data about the suggestion.
        course_id: ID of the suggested course.
        course_name: Name of the suggested course.
    """

    id: int
    user_id: int
    username: str
    name: str
    platform_key: str
    accepted: bool
    visible: bool
    created: dt.datetime
    modified: dt.datetime
    metadata: dict[str, Any]
    course_id: str
    course_name: str
