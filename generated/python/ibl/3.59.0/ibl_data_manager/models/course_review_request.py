from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CourseReviewRequest(Record, kw_only=True):
    """CourseReviewRequest.

    Attributes:
        rating: format double.
        visible: default true.
    """

    course_id: str
    username: str
    user_id: int | UnsetType = UNSET
    rating: float | None | UnsetType = UNSET
    title: str | UnsetType = UNSET
    content: str | UnsetType = UNSET
    visible: bool | UnsetType = UNSET
    metadata: Any = UNSET
