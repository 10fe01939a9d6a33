from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class MentorCustomVoice(Record, kw_only=True):
    """MentorCustomVoice."""

    voice_provider: str
    voice_name: str | None | UnsetType = UNSET
