from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ContentTotals(Record, kw_only=True):
    """ContentTotals."""

    total_learners: int
    total_enrollments: int
    total_time_spent: int | UnsetType = UNSET
    courses: int | UnsetType = UNSET
    active_courses: int | UnsetType = UNSET
    platform_courses: int | UnsetType = UNSET
    external_courses: int | UnsetType = UNSET
    programs: int | UnsetType = UNSET
    active_programs: int | UnsetType = UNSET
    platform_programs: int | UnsetType = UNSET
    external_programs: int | UnsetType = UNSET
    pathways: int | UnsetType = UNSET
    active_pathways: int | UnsetType = UNSET
    platform_pathways: int | UnsetType = UNSET
    external_pathways: int | UnsetType = UNSET
    skills: int | UnsetType = UNSET
    active_skills: int | UnsetType = UNSET
    platform_skills: int | UnsetType = UNSET
    external_skills: int | UnsetType = UNSET
    associated_courses: int | UnsetType = UNSET
    learners_with_skills: int | UnsetType = UNSET
