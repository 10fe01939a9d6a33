from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ProgramEnrollmentPlus(Record, kw_only=True):
    """ProgramEnrollmentPlus, as in responses.

    Attributes:
        created: format date-time.
        started: format date-time.
        ended: format date-time.
        expired: format date-time.
    """

    user_id: int | UnsetType = UNSET
    username: str | UnsetType = UNSET
    program_id: str | UnsetType = UNSET
    program_key: str | UnsetType = UNSET
    platform_key: str | UnsetType = UNSET
    org: str | UnsetType = UNSET
    name: str | UnsetType = UNSET
    slug: str | UnsetType = UNSET
    created: dt.datetime | None | UnsetType = UNSET
    started: dt.datetime | None | UnsetType = UNSET
    ended: dt.datetime | None
    expired: dt.datetime | None | UnsetType = UNSET
    active: bool | UnsetType = UNSET
    metadata: Any = UNSET


class ProgramEnrollmentPlusWrite(Record, kw_only=True):
    """ProgramEnrollmentPlus, as in requests.

    Attributes:
        created: format date-time.
        started: format date-time.
        expired: format date-time.
    """

    user_id: int | UnsetType = UNSET
    username: str | UnsetType = UNSET
    program_id: str | UnsetType = UNSET
    program_key: str | UnsetType = UNSET
    platform_key: str | UnsetType = UNSET
    org: str | UnsetType = UNSET
    name: str | UnsetType = UNSET
    slug: str | UnsetType = UNSET
    created: dt.datetime | None | UnsetType = UNSET
    started: dt.datetime | None | UnsetType = UNSET
    expired: dt.datetime | None | UnsetType = UNSET
    active: bool | UnsetType = UNSET
    metadata: Any = UNSET
