from __future__ import annotations

from .._runtime.unions.record import Record


class UseMainCreds(Record, kw_only=True):
    """UseMainCreds."""

    message: str
