from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class RecommendCourseResponse(Record, kw_only=True):
    """RecommendCourseResponse."""

    courses: list[Any]
