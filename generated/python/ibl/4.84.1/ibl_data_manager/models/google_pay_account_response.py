from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .google_pay_account_response_status_enum import GooglePayAccountResponseStatusEnum


class GooglePayAccountResponse(Record, kw_only=True):
    """GooglePayAccountResponse.

    Attributes:
        account_id: at most 255 characters.
        bundle_id: default "", at most 255 characters.
        created_on: format date-time.
        last_updated: format date-time.
    """

    account_id: str
    bundle_id: str | UnsetType = UNSET
    status: GooglePayAccountResponseStatusEnum | UnsetType = UNSET
    created_on: dt.datetime
    last_updated: dt.datetime
    user: int | None | UnsetType = UNSET
