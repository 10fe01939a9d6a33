from __future__ import annotations

from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class TeamsWebhook(Record, kw_only=True):
    """TeamsWebhook."""

    id: str | None | UnsetType = UNSET
    type: str | None | UnsetType = UNSET
    channel_data: dict[str, Any] | None | UnsetType = msgspec.field(
        default=UNSET, name="channelData"
    )
    entities: list[Any] | None | UnsetType = UNSET
    text: str | None | UnsetType = UNSET
    locale: str | None | UnsetType = UNSET
    text_format: str | None | UnsetType = msgspec.field(
        default=UNSET, name="textFormat"
    )
    recipient: dict[str, Any] | None | UnsetType = UNSET
    conversation: dict[str, Any] | None | UnsetType = UNSET
    from_: dict[str, Any] | None | UnsetType = UNSET
    channel_id: str | None | UnsetType = msgspec.field(default=UNSET, name="channelId")
    service_url: str | None | UnsetType = msgspec.field(
        default=UNSET, name="serviceUrl"
    )
    local_timezone: str | None | UnsetType = msgspec.field(
        default=UNSET, name="localTimezone"
    )
    local_timestamp: str | None | UnsetType = msgspec.field(
        default=UNSET, name="localTimestamp"
    )
    timestamp: str | None | UnsetType = UNSET
