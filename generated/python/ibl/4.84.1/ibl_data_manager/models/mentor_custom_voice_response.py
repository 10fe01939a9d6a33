from __future__ import annotations

from .._runtime.record import Record


class MentorCustomVoiceResponse(Record, kw_only=True):
    """MentorCustomVoiceResponse."""

    voice_provider: str
    voice_name: str
