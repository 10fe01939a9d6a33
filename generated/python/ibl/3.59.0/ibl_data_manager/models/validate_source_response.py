from __future__ import annotations

from .._runtime.record import Record
from .recipient import Recipient


class ValidateSourceResponse(Record, kw_only=True):
    """ValidateSourceResponse."""

    status: str
    valid_count: int
    invalid_entries: list[str]
    sample_recipients: list[Recipient]
