from __future__ import annotations

import datetime as dt
from typing import Any

from .._runtime.record import Record


class Document(Record, kw_only=True):
    """Document.

    Attributes:
        date_created: format date-time.
        last_modified: format date-time.
        url: format uri.
    """

    id: int
    document_name: str
    document_type: str
    access: str
    training_status: str
    date_created: dt.datetime
    last_modified: dt.datetime
    url: str
    metadata: Any
