from __future__ import annotations

from .._runtime.record import Record


class AssociateAppleAccount(Record, kw_only=True):
    """AssociateAppleAccount."""

    app_receipt: str
