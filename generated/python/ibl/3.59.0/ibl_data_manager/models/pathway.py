from __future__ import annotations

from typing import Any
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class Pathway(Record, kw_only=True):
    """Pathway.

    Attributes:
        pathway_id: at most 255 characters.
        pathway_uuid: format uuid.
        name: at most 255 characters.
        slug: at most 255 characters, must match `^[-a-zA-Z0-9_]+$`.
    """

    id: int
    pathway_id: str
    pathway_uuid: UUID | UnsetType = UNSET
    path: str
    name: str | UnsetType = UNSET
    visible: bool | UnsetType = UNSET
    slug: str | None | UnsetType = UNSET
    user_id: int | UnsetType = UNSET
    username: str | UnsetType = UNSET
    platform_key: str | UnsetType = UNSET
    data: Any = UNSET
