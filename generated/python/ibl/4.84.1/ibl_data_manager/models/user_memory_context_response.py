from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class UserMemoryContextResponse(Record, kw_only=True):
    """UserMemoryContextResponse.

    Attributes:
        username: at most 500 characters.
        platform_key: at most 500 characters.
    """

    username: str
    platform_key: str
    extra_data: str | None | UnsetType = UNSET
    use_reported_skills: bool | UnsetType = UNSET
    use_desired_skills: bool | UnsetType = UNSET
    use_credentials: bool | UnsetType = UNSET
    use_enrolled_courses: bool | UnsetType = UNSET
    use_time_spent: bool | UnsetType = UNSET
    use_completed_courses: bool | UnsetType = UNSET
    use_completed_programs: bool | UnsetType = UNSET
