from __future__ import annotations

import datetime as dt
from typing import Any

from .._runtime.record import Record


class ProgramInvitationDetail(Record, kw_only=True):
    """ProgramInvitationDetail.

    Attributes:
        email: format email.
        created: format date-time.
        started: format date-time.
        expired: format date-time.
        redirect_to: format uri.
    """

    id: int
    user_id: int | None
    username: str | None
    email: str | None
    created: dt.datetime
    started: dt.datetime | None
    expired: dt.datetime | None
    source: str | None
    redirect_to: str | None
    active: bool
    metadata: dict[str, Any]
    program_key: str
