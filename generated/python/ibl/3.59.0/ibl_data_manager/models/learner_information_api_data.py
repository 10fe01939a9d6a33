from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class LearnerInformationAPIData(Record, kw_only=True):
    """LearnerInformationAPIData."""

    username: str
    name: str
    email: str
    date_joined: str
    last_activity: str
    total_assessments: int | UnsetType = UNSET
    total_time_spent: int | UnsetType = UNSET
    total_videos: int | UnsetType = UNSET
    course_completions: int | UnsetType = UNSET
    time_spent_overtime: dict[str, Any] | UnsetType = UNSET
    continent: str | UnsetType = UNSET
    continent_code: str | UnsetType = UNSET
    country: str | UnsetType = UNSET
    country_code: str | UnsetType = UNSET
    region: str | UnsetType = UNSET
    region_code: str | UnsetType = UNSET
    location: str | UnsetType = UNSET
    city: str | UnsetType = UNSET
    browser: str | UnsetType = UNSET
    operating_system: str | UnsetType = UNSET
    resolution: str | UnsetType = UNSET
