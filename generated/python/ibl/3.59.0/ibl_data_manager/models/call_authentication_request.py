from __future__ import annotations

from .._runtime.record import Record


class CallAuthenticationRequest(Record, kw_only=True):
    """CallAuthenticationRequest."""

    session_id: str
    pathway: str
