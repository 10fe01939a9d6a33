from __future__ import annotations

import datetime as dt
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .project_mentor import ProjectMentor


class Project(Record, kw_only=True):
    """Project, as in responses.

    Attributes:
        name: at most 255 characters.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: int
    name: str
    description: str | UnsetType = UNSET
    shared: bool | UnsetType = UNSET
    owner: int
    owner_username: str
    platform: int | None
    platform_key: str
    platform_name: str
    mentor_count: int
    is_personal: bool
    created_at: dt.datetime
    updated_at: dt.datetime
    mentors: list[ProjectMentor]


class ProjectWrite(Record, kw_only=True):
    """Project, as in requests.

    Attributes:
        name: at most 255 characters.
        mentors_to_add: for each item: format uuid.
        mentors_to_remove: for each item: format uuid.
    """

    name: str
    description: str | UnsetType = UNSET
    shared: bool | UnsetType = UNSET
    mentors_to_add: list[UUID] | UnsetType = UNSET
    mentors_to_remove: list[UUID] | UnsetType = UNSET
