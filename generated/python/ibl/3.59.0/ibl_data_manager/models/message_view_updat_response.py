from __future__ import annotations

from .._runtime.unions.record import Record


class MessageViewUpdatResponse(Record, kw_only=True):
    """MessageViewUpdatResponse."""

    detail: str
