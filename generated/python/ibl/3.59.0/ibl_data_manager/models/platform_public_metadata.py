from __future__ import annotations

from typing import Any

from msgspec import UNSET

from .._runtime.record import Record


class PlatformPublicMetadata(Record, kw_only=True):
    """PlatformPublicMetadata, as in responses."""

    platform_key: str
    platform_name: str
    metadata: Any = UNSET


class PlatformPublicMetadataWrite(Record, kw_only=True):
    """PlatformPublicMetadata, as in requests."""

    metadata: Any = UNSET
