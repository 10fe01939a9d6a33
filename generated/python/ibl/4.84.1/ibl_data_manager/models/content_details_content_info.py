from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ContentDetailsContentInfo(Record, kw_only=True):
    """ContentDetailsContentInfo."""

    id: str
    name: str | None | UnsetType = UNSET
    type: str
    slug: str | None | UnsetType = UNSET
    platform: str | None | UnsetType = UNSET
    external: bool
    metadata: dict[str, Any] | UnsetType = UNSET
