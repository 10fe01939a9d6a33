from __future__ import annotations

import datetime as dt
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .project_mentor import ProjectMentor


class PatchedProject(Record, kw_only=True):
    """PatchedProject, as in responses.

    Attributes:
        name: at most 255 characters.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: int | UnsetType = UNSET
    name: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    shared: bool | UnsetType = UNSET
    owner: int | UnsetType = UNSET
    owner_username: str | UnsetType = UNSET
    platform: int | None | UnsetType = UNSET
    platform_key: str | UnsetType = UNSET
    platform_name: str | UnsetType = UNSET
    mentor_count: int | UnsetType = UNSET
    is_personal: bool | UnsetType = UNSET
    created_at: dt.datetime | UnsetType = UNSET
    updated_at: dt.datetime | UnsetType = UNSET
    mentors: list[ProjectMentor] | UnsetType = UNSET


class PatchedProjectWrite(Record, kw_only=True):
    """PatchedProject, as in requests.

    Attributes:
        name: at most 255 characters.
        mentors_to_add: for each item: format uuid.
        mentors_to_remove: for each item: format uuid.
    """

    name: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    shared: bool | UnsetType = UNSET
    mentors_to_add: list[UUID] | UnsetType = UNSET
    mentors_to_remove: list[UUID] | UnsetType = UNSET
