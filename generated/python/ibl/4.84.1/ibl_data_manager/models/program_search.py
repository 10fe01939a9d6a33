from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .program_course_position import ProgramCoursePosition, ProgramCoursePositionWrite


class ProgramSearch(Record, kw_only=True):
    """ProgramSearch, as in responses.

    Attributes:
        program_id: at most 255 characters.
        name: at most 255 characters.
        slug: at most 255 characters, must match `^[-a-zA-Z0-9_]+$`.
    """

    course_list: list[ProgramCoursePosition]
    program_id: str
    program_key: str
    name: str | UnsetType = UNSET
    enabled: bool | UnsetType = UNSET
    slug: str | None | UnsetType = UNSET
    org: str | UnsetType = UNSET
    platform_key: str
    program_type: str
    data: Any = UNSET


class ProgramSearchWrite(Record, kw_only=True):
    """ProgramSearch, as in requests.

    Attributes:
        program_id: at most 255 characters.
        name: at most 255 characters.
        slug: at most 255 characters, must match `^[-a-zA-Z0-9_]+$`.
    """

    course_list: list[ProgramCoursePositionWrite]
    program_id: str
    name: str | UnsetType = UNSET
    enabled: bool | UnsetType = UNSET
    slug: str | None | UnsetType = UNSET
    org: str | UnsetType = UNSET
    data: Any = UNSET
