from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class WhatsappUserConfig(Record, kw_only=True):
    """WhatsappUserConfig, as in responses.

    Attributes:
        phone_number: at most 128 characters.
        date_created: format date-time.
        last_modified: format date-time.
    """

    id: int
    user: int
    phone_number: str
    date_created: dt.datetime
    last_modified: dt.datetime


class WhatsappUserConfigWrite(Record, kw_only=True):
    """WhatsappUserConfig, as in requests.

    Attributes:
        phone_number: at most 128 characters.
    """

    phone_number: str
