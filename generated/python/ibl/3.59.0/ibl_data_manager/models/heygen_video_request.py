from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class HeygenVideoRequest(Record, kw_only=True):
    """HeygenVideoRequest."""

    script: str
    name: str
    template_id: str | None | UnsetType = UNSET
