from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ChatSessionRequest(Record, kw_only=True):
    """ChatSessionRequest.

    Attributes:
        enable_artifacts: default false.
    """

    mentor: str
    tools: list[str] | UnsetType = UNSET
    enable_artifacts: bool | UnsetType = UNSET
    shareable_link_token: str | UnsetType = UNSET
