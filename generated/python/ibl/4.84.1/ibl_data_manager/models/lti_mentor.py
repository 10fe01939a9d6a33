from __future__ import annotations

from .._runtime.record import Record
from .lti_mentor_course_x_block import LtiMentorCourseXBlock, LtiMentorCourseXBlockWrite


class LtiMentor(Record, kw_only=True):
    """LtiMentor, as in responses."""

    id: int
    name: str
    org: str
    course_key: str
    mentor_config: LtiMentorCourseXBlock


class LtiMentorWrite(Record, kw_only=True):
    """LtiMentor, as in requests."""

    name: str
    mentor_config: LtiMentorCourseXBlockWrite
    platform_key: str
