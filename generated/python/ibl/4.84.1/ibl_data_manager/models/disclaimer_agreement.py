from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class DisclaimerAgreement(Record, kw_only=True):
    """DisclaimerAgreement, as in responses.

    Attributes:
        user: ID of the user in edX. At least 0, at most 2147483647.
        agreed_at: format date-time.
    """

    id: int
    user: int
    disclaimer: int
    agreed_at: dt.datetime
    platform_key: str
    user_id: str


class DisclaimerAgreementWrite(Record, kw_only=True):
    """DisclaimerAgreement, as in requests."""

    disclaimer: int
