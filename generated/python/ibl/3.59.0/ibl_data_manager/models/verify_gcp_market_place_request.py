from __future__ import annotations

from .._runtime.record import Record


class VerifyGCPMarketPlaceRequest(Record, kw_only=True):
    """VerifyGCPMarketPlaceRequest."""

    token: str
