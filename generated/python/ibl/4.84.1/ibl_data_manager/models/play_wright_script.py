from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PlayWrightScript(Record, kw_only=True):
    """PlayWrightScript, as in responses.

    Attributes:
        title: at most 400 characters.
        description: at most 400 characters.
    """

    id: int
    platform: int | None
    student: int | None
    title: str
    description: str | UnsetType = UNSET
    script: str
    is_public: bool


class PlayWrightScriptWrite(Record, kw_only=True):
    """PlayWrightScript, as in requests.

    Attributes:
        title: at most 400 characters.
        description: at most 400 characters.
    """

    title: str
    description: str | UnsetType = UNSET
    script: str
