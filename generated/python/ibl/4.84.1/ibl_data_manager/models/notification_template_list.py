from __future__ import annotations

from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .blank_enum import BlankEnum
from .type2a5_enum import Type2a5Enum


class NotificationTemplateList(Record, kw_only=True):
    """NotificationTemplateList.

    Attributes:
        id: format uuid.
        name: at most 255 characters.
        is_custom: default false.
        message_title: at most 255 characters.
        email_subject: at most 255 characters.
    """

    id: UUID
    type: Type2a5Enum | BlankEnum | None | UnsetType = UNSET
    name: str | None | UnsetType = UNSET
    description: str | UnsetType = UNSET
    is_inherited: bool
    source_platform: str
    is_enabled: bool
    can_customize: bool
    is_custom: bool
    message_title: str | None | UnsetType = UNSET
    email_subject: str | None | UnsetType = UNSET
    spas: str
    allowed_channels: str
    available_context: str
