from __future__ import annotations

import datetime as dt
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .step import Step


class JobRun(Record, kw_only=True):
    """JobRun.

    Attributes:
        title: at most 400 characters.
        session: format uuid.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: int
    title: str
    description: str | UnsetType = UNSET
    session: UUID
    active: bool | UnsetType = UNSET
    created_at: dt.datetime
    updated_at: dt.datetime
    steps: list[Step]
