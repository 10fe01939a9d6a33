from __future__ import annotations

from .._runtime.unions.record import Record


class SCIMPhoneNumber(Record, kw_only=True):
    """SCIMPhoneNumber."""

    value: str
    type: str
