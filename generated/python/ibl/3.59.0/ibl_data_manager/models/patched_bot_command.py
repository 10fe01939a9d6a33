from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PatchedBotCommand(Record, kw_only=True):
    """PatchedBotCommand, as in responses.

    Attributes:
        command: at most 100 characters.
    """

    id: int | UnsetType = UNSET
    command: str | UnsetType = UNSET
    mentor: int | UnsetType = UNSET
    bot: int | UnsetType = UNSET


class PatchedBotCommandWrite(Record, kw_only=True):
    """PatchedBotCommand, as in requests.

    Attributes:
        command: at most 100 characters.
    """

    command: str | UnsetType = UNSET
    mentor: int | UnsetType = UNSET
    bot: int | UnsetType = UNSET
