from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class EdxSignalReceiverRequest(Record, kw_only=True):
    """EdxSignalReceiverRequest."""

    type: str
    data: Any
