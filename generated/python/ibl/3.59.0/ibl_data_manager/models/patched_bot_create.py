from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .provider05c_enum import Provider05cEnum


class PatchedBotCreate(Record, kw_only=True):
    """PatchedBotCreate, as in responses.

    Attributes:
        name: at most 255 characters.
    """

    id: int | UnsetType = UNSET
    name: str | UnsetType = UNSET
    provider: Provider05cEnum | UnsetType = UNSET
    is_configured: bool | UnsetType = UNSET
    webhook_url: str | UnsetType = UNSET
    discord_config: int | UnsetType = UNSET
    webex_config: int | UnsetType = UNSET
    whatsapp_config: int | UnsetType = UNSET
    teams_config: int | UnsetType = UNSET


class PatchedBotCreateWrite(Record, kw_only=True):
    """PatchedBotCreate, as in requests.

    Attributes:
        name: at most 255 characters.
    """

    name: str | UnsetType = UNSET
    provider: Provider05cEnum | UnsetType = UNSET
