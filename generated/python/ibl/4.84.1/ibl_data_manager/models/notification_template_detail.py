from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .consumer_channel import ConsumerChannel
from .spa import Spa
from .type2a5_enum import Type2a5Enum


class NotificationTemplateDetail(Record, kw_only=True):
    """NotificationTemplateDetail.

    Attributes:
        id: format uuid.
        name: at most 255 characters.
        message_title: at most 255 characters.
        email_subject: at most 255 characters.
        email_from_address: at most 255 characters.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: UUID
    type: Type2a5Enum | None
    name: str | None | UnsetType = UNSET
    description: str | UnsetType = UNSET
    message_title: str | None | UnsetType = UNSET
    message_body: str | UnsetType = UNSET
    short_message_body: str | UnsetType = UNSET
    email_subject: str | None | UnsetType = UNSET
    email_from_address: str | None | UnsetType = UNSET
    email_html_template: str | None | UnsetType = UNSET
    spas_detail: list[Spa]
    allowed_channels_detail: list[ConsumerChannel]
    is_inherited: bool
    is_enabled: bool
    source_platform: str
    metadata: Any = UNSET
    available_context: str
    proactive_prompt_message: str | None | UnsetType = UNSET
    periodic_config: str
    created_at: dt.datetime
    updated_at: dt.datetime
