from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PatchedPlatformPublicMetadata(Record, kw_only=True):
    """PatchedPlatformPublicMetadata, as in responses."""

    platform_key: str | UnsetType = UNSET
    platform_name: str | UnsetType = UNSET
    metadata: Any = UNSET


class PatchedPlatformPublicMetadataWrite(Record, kw_only=True):
    """PatchedPlatformPublicMetadata, as in requests."""

    metadata: Any = UNSET
