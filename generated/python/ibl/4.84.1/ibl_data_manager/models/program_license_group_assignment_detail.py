from __future__ import annotations

import datetime as dt
from typing import Any

from .._runtime.record import Record


class ProgramLicenseGroupAssignmentDetail(Record, kw_only=True):
    """ProgramLicenseGroupAssignmentDetail.

    Attributes:
        redirect_to: format uri.
        created: format date-time.
        modified: format date-time.
    """

    id: int
    group_id: int
    group_name: str
    active: bool
    fulfilled: bool
    redirect_to: str | None
    metadata: dict[str, Any] | None
    created: dt.datetime
    modified: dt.datetime
    license_id: int
    license_name: str
    program_key: str
    program_name: str
    user_count: int
    assigned_count: int
