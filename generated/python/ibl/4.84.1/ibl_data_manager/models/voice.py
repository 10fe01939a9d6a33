from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .provider637_enum import Provider637Enum


class Voice(Record, kw_only=True):
    """Voice, as in responses.

    Attributes:
        name: at most 255 characters.
        language: at most 255 characters.
    """

    id: int
    name: str
    provider: Provider637Enum
    language: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    audio_url: str


class VoiceWrite(Record, kw_only=True):
    """Voice, as in requests.

    Attributes:
        name: at most 255 characters.
        language: at most 255 characters.
    """

    name: str
    provider: Provider637Enum
    language: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
