from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ToolResponse(Record, kw_only=True):
    """ToolResponse.

    Attributes:
        name: at most 500 characters.
        display_name: at most 255 characters.
        slug: at most 50 characters, must match `^[-a-zA-Z0-9_]+$`.
    """

    id: int
    name: str
    display_name: str | UnsetType = UNSET
    slug: str | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    metadata: Any = UNSET
    allow_retriever_mentors: bool | UnsetType = UNSET
    allow_openai_agent: bool | UnsetType = UNSET
    allow_google_agent: bool | UnsetType = UNSET
