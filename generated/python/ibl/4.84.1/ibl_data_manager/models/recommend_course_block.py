from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class RecommendCourseBlock(Record, kw_only=True):
    """RecommendCourseBlock."""

    blocks: list[Any]
