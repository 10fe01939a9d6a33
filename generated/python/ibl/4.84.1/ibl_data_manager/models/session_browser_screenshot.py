from __future__ import annotations

import datetime as dt

from .._runtime.record import Record


class SessionBrowserScreenshot(Record, kw_only=True):
    """SessionBrowserScreenshot.

    Attributes:
        time: format date-time.
    """

    type: str
    session_id: str
    format: str
    ext: str
    url: str
    time: dt.datetime
