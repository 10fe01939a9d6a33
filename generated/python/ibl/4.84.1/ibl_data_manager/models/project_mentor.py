from __future__ import annotations

import datetime as dt
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ProjectMentor(Record, kw_only=True):
    """ProjectMentor, as in responses.

    Attributes:
        name: at most 255 characters.
        unique_id: format uuid.
        slug: must match `^[-a-zA-Z0-9_]+$`.
        created_at: format date-time.
    """

    id: int
    name: str
    description: str | None | UnsetType = UNSET
    unique_id: UUID
    slug: str
    created_at: dt.datetime | None


class ProjectMentorWrite(Record, kw_only=True):
    """ProjectMentor, as in requests.

    Attributes:
        name: at most 255 characters.
    """

    name: str
    description: str | None | UnsetType = UNSET
