from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class GooglePayVerifyToken(Record, kw_only=True):
    """GooglePayVerifyToken.

    Attributes:
        bundle_id: default "ai.ibl.mentorai".
    """

    google_pay_receipt: str
    bundle_id: str | UnsetType = UNSET
    key: str | UnsetType = UNSET
    name: str | UnsetType = UNSET
