from __future__ import annotations

from .._runtime.record import Record


class UseMainCreds(Record, kw_only=True):
    """UseMainCreds."""

    message: str
