from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class CourseDeleteResponse(Record, kw_only=True):
    """CourseDeleteResponse."""

    count: int
    type: dict[str, Any]
