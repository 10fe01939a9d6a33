from __future__ import annotations

from .._runtime.record import Record


class BotCommand(Record, kw_only=True):
    """BotCommand, as in responses.

    Attributes:
        command: at most 100 characters.
    """

    id: int
    command: str
    mentor: int
    bot: int


class BotCommandWrite(Record, kw_only=True):
    """BotCommand, as in requests.

    Attributes:
        command: at most 100 characters.
    """

    command: str
    mentor: int
    bot: int
