from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class IBLAIPlatformMetaUpdateRequest(Record, kw_only=True):
    """IBLAIPlatformMetaUpdateRequest."""

    active_llm: str | UnsetType = UNSET
    llms: list[str] | UnsetType = UNSET
