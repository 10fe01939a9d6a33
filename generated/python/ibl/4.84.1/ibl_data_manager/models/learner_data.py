from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .course_detail import CourseDetail
from .credential import Credential
from .mentor_detail import MentorDetail
from .pathway_detail import PathwayDetail
from .program_detail import ProgramDetail
from .skills_detail import SkillsDetail
from .time_spent_detail import TimeSpentDetail


class LearnerData(Record, kw_only=True):
    """LearnerData."""

    courses: list[CourseDetail] | UnsetType = UNSET
    programs: list[ProgramDetail] | UnsetType = UNSET
    pathways: list[PathwayDetail] | UnsetType = UNSET
    mentors: list[MentorDetail] | UnsetType = UNSET
    skills: SkillsDetail | UnsetType = UNSET
    credentials: list[Credential] | UnsetType = UNSET
    time_spent: TimeSpentDetail | UnsetType = UNSET
