from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class Credential(Record, kw_only=True):
    """Credential.

    Attributes:
        issued_on: format date-time.
        expires_at: format date-time.
    """

    credential_id: str
    credential_url: str
    name: str
    credential_type: str | None | UnsetType = UNSET
    issuer: str | None | UnsetType = UNSET
    issued_on: dt.datetime | None | UnsetType = UNSET
    expires_at: dt.datetime | None | UnsetType = UNSET
    revoked: bool
