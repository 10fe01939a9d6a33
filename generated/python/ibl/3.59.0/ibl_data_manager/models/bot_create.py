from __future__ import annotations

from .._runtime.record import Record
from .provider05c_enum import Provider05cEnum


class BotCreate(Record, kw_only=True):
    """BotCreate, as in responses.

    Attributes:
        name: at most 255 characters.
    """

    id: int
    name: str
    provider: Provider05cEnum
    is_configured: bool
    webhook_url: str
    discord_config: int
    webex_config: int
    whatsapp_config: int
    teams_config: int


class BotCreateWrite(Record, kw_only=True):
    """BotCreate, as in requests.

    Attributes:
        name: at most 255 characters.
    """

    name: str
    provider: Provider05cEnum
