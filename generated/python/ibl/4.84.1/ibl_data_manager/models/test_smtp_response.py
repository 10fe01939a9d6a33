from __future__ import annotations

from .._runtime.record import Record


class TestSMTPResponse(Record, kw_only=True):
    """TestSMTPResponse."""

    status: str
    message: str
    success: bool
