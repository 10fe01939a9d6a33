from __future__ import annotations

from .._runtime.record import Record


class AppleVerifyTransactionId(Record, kw_only=True):
    """AppleVerifyTransactionId."""

    apple_transaction_id: str
