from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ProgramLicenseAssignmentDetail(Record, kw_only=True):
    """ProgramLicenseAssignmentDetail.

    Attributes:
        email: format email.
        redirect_to: format uri.
        created: format date-time.
        modified: format date-time.
    """

    id: int
    user_id: int | None
    username: str | None
    name: str | None
    email: str | None
    active: bool
    fulfilled: bool
    direct: bool | UnsetType = UNSET
    redirect_to: str | UnsetType = UNSET
    metadata: dict[str, Any] | None
    created: dt.datetime | UnsetType = UNSET
    modified: dt.datetime | UnsetType = UNSET
    license_id: int
    license_name: str
    program_key: str
