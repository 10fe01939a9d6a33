from __future__ import annotations

from .._runtime.record import Record


class SCIMPhoneNumber(Record, kw_only=True):
    """SCIMPhoneNumber."""

    value: str
    type: str
