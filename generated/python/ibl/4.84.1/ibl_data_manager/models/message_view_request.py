from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class MessageViewRequest(Record, kw_only=True):
    """MessageViewRequest.

    Attributes:
        tools: default [].
    """

    title: str | UnsetType = UNSET
    tools: list[str] | None | UnsetType = UNSET
    enable_artifacts: bool | UnsetType = UNSET
