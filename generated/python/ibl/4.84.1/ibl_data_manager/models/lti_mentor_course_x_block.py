from __future__ import annotations

from .._runtime.record import Record


class LtiMentorCourseXBlock(Record, kw_only=True):
    """LtiMentorCourseXBlock, as in responses."""

    mentor: str
    location: str


class LtiMentorCourseXBlockWrite(Record, kw_only=True):
    """LtiMentorCourseXBlock, as in requests."""

    mentor: str
