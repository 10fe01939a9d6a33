from __future__ import annotations

from .._runtime.record import Record


class LtiMentorCourseXBlock(Record, kw_only=True):
    """LtiMentorCourseXBlock, as it is received."""

    mentor: str
    location: str


class LtiMentorCourseXBlockWrite(Record, kw_only=True):
    """LtiMentorCourseXBlock, as it is sent."""

    mentor: str
