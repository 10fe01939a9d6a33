from __future__ import annotations

from .._runtime.record import Record


class MessageViewUpdatResponse(Record, kw_only=True):
    """MessageViewUpdatResponse."""

    detail: str
