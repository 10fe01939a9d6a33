from __future__ import annotations

from .._runtime.unions.record import Record


class VerifyGCPMarketPlaceRequest(Record, kw_only=True):
    """VerifyGCPMarketPlaceRequest."""

    token: str
