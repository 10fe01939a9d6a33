from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .consumer_channel import ConsumerChannel
from .periodic_frequency_enum import PeriodicFrequencyEnum
from .periodic_learner_scope_enum import PeriodicLearnerScopeEnum
from .spa import Spa
from .type2a5_enum import Type2a5Enum


class PatchedNotificationTemplateDetail(Record, kw_only=True):
    """PatchedNotificationTemplateDetail, as in responses.

    Attributes:
        id: format uuid.
        name: at most 255 characters.
        message_title: at most 255 characters.
        email_subject: at most 255 characters.
        email_from_address: at most 255 characters.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: UUID | UnsetType = UNSET
    type: Type2a5Enum | None | UnsetType = UNSET
    name: str | None | UnsetType = UNSET
    description: str | UnsetType = UNSET
    message_title: str | None | UnsetType = UNSET
    message_body: str | UnsetType = UNSET
    short_message_body: str | UnsetType = UNSET
    email_subject: str | None | UnsetType = UNSET
    email_from_address: str | None | UnsetType = UNSET
    email_html_template: str | None | UnsetType = UNSET
    spas_detail: list[Spa] | UnsetType = UNSET
    allowed_channels_detail: list[ConsumerChannel] | UnsetType = UNSET
    is_inherited: bool | UnsetType = UNSET
    is_enabled: bool | UnsetType = UNSET
    source_platform: str | UnsetType = UNSET
    metadata: Any = UNSET
    available_context: str | UnsetType = UNSET
    proactive_prompt_message: str | None | UnsetType = UNSET
    periodic_config: str | UnsetType = UNSET
    created_at: dt.datetime | UnsetType = UNSET
    updated_at: dt.datetime | UnsetType = UNSET


class PatchedNotificationTemplateDetailWrite(Record, kw_only=True):
    """PatchedNotificationTemplateDetail, as in requests.

    Attributes:
        name: at most 255 characters.
        message_title: at most 255 characters.
        email_subject: at most 255 characters.
        email_from_address: at most 255 characters.
        periodic_report_period_days: at least 1, at most 365.
        periodic_custom_interval_days: at least 1, at most 365.
    """

    name: str | None | UnsetType = UNSET
    description: str | UnsetType = UNSET
    message_title: str | None | UnsetType = UNSET
    message_body: str | UnsetType = UNSET
    short_message_body: str | UnsetType = UNSET
    email_subject: str | None | UnsetType = UNSET
    email_from_address: str | None | UnsetType = UNSET
    email_html_template: str | None | UnsetType = UNSET
    spa_ids: list[int] | UnsetType = UNSET
    channel_ids: list[int] | UnsetType = UNSET
    metadata: Any = UNSET
    proactive_prompt_message: str | None | UnsetType = UNSET
    periodic_learner_scope: PeriodicLearnerScopeEnum | UnsetType = UNSET
    periodic_report_period_days: int | UnsetType = UNSET
    periodic_frequency: PeriodicFrequencyEnum | UnsetType = UNSET
    periodic_custom_interval_days: int | UnsetType = UNSET
    periodic_execution_time: str | UnsetType = UNSET
    periodic_timezone: str | UnsetType = UNSET
    periodic_mentors: list[dict[str, Any]] | UnsetType = UNSET
