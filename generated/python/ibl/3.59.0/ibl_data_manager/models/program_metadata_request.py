from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ProgramMetadataRequest(Record, kw_only=True):
    """ProgramMetadataRequest.

    Attributes:
        update: default true.
    """

    program_id: str
    org: str | UnsetType = UNSET
    platform_key: str | UnsetType = UNSET
    program_key: str | UnsetType = UNSET
    metadata: dict[str, Any]
    update: bool | UnsetType = UNSET
