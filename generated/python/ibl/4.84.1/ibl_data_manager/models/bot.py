from __future__ import annotations

from .._runtime.record import Record
from .provider05c_enum import Provider05cEnum


class Bot(Record, kw_only=True):
    """Bot.

    Attributes:
        name: at most 255 characters.
    """

    id: int
    platform: int
    tenant: str
    name: str
    provider: Provider05cEnum
    is_configured: bool
    slack_config: int
    discord_config: int
    webex_config: int
    whatsapp_config: int
    teams_config: int
    webhook_url: str
