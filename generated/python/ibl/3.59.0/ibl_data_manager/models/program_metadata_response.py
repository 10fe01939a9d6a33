from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ProgramMetadataResponse(Record, kw_only=True):
    """ProgramMetadataResponse."""

    name: str | None | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    enabled: bool | None | UnsetType = UNSET
    slug: str | None | UnsetType = UNSET
    skills: list[str] | UnsetType = UNSET
    platform_key: str | None | UnsetType = UNSET
