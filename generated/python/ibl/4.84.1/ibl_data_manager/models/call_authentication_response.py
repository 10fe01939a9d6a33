from __future__ import annotations

from .._runtime.record import Record


class CallAuthenticationResponse(Record, kw_only=True):
    """CallAuthenticationResponse."""

    ws_url: str
    room_name: str
    participant_name: str
    participant_token: str
