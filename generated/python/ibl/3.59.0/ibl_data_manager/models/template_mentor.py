from __future__ import annotations

from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class TemplateMentor(Record, kw_only=True):
    """TemplateMentor.

    Attributes:
        name: at most 255 characters.
        slug: at most 255 characters, must match `^[-a-zA-Z0-9_]+$`.
        unique_id: format uuid.
    """

    id: int
    name: str
    slug: str | UnsetType = UNSET
    unique_id: UUID | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    system_prompt: str | None | UnsetType = UNSET
    platform_key: str | None
