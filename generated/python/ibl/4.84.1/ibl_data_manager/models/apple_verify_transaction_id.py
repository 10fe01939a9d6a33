from __future__ import annotations

from .._runtime.unions.record import Record


class AppleVerifyTransactionId(Record, kw_only=True):
    """AppleVerifyTransactionId."""

    apple_transaction_id: str
