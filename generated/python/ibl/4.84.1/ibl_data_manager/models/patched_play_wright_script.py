from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PatchedPlayWrightScript(Record, kw_only=True):
    """PatchedPlayWrightScript, as in responses.

    Attributes:
        title: at most 400 characters.
        description: at most 400 characters.
    """

    id: int | UnsetType = UNSET
    platform: int | None | UnsetType = UNSET
    student: int | None | UnsetType = UNSET
    title: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    script: str | UnsetType = UNSET
    is_public: bool | UnsetType = UNSET


class PatchedPlayWrightScriptWrite(Record, kw_only=True):
    """PatchedPlayWrightScript, as in requests.

    Attributes:
        title: at most 400 characters.
        description: at most 400 characters.
    """

    title: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    script: str | UnsetType = UNSET
