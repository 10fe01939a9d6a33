from __future__ import annotations

from .._runtime.unions.record import Record


class AssociateAppleAccount(Record, kw_only=True):
    """AssociateAppleAccount."""

    app_receipt: str
