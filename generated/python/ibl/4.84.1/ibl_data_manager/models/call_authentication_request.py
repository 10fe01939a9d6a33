from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CallAuthenticationRequest(Record, kw_only=True):
    """CallAuthenticationRequest."""

    session_id: str
    pathway: str
    enable_video: bool | UnsetType = UNSET
