from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class WhitelistedDomain(Record, kw_only=True):
    """WhitelistedDomain."""

    url: str
    is_active: bool | UnsetType = UNSET
