from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ElevenlabsCustomVoiceResponse(Record, kw_only=True):
    """ElevenlabsCustomVoiceResponse.

    Attributes:
        name: at most 255 characters.
        language: at most 255 characters.
    """

    name: str
    owner_student: str | None
    language: str | UnsetType = UNSET
    is_premade: bool | UnsetType = UNSET
    description: str | UnsetType = UNSET
    sample_audio_url: str | None
