from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PatchedWhatsappUserConfig(Record, kw_only=True):
    """PatchedWhatsappUserConfig, as in responses.

    Attributes:
        phone_number: at most 128 characters.
        date_created: format date-time.
        last_modified: format date-time.
    """

    id: int | UnsetType = UNSET
    user: int | UnsetType = UNSET
    phone_number: str | UnsetType = UNSET
    date_created: dt.datetime | UnsetType = UNSET
    last_modified: dt.datetime | UnsetType = UNSET


class PatchedWhatsappUserConfigWrite(Record, kw_only=True):
    """PatchedWhatsappUserConfig, as in requests.

    Attributes:
        phone_number: at most 128 characters.
    """

    phone_number: str | UnsetType = UNSET
