from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class HeygenTemplateRequest(Record, kw_only=True):
    """HeygenTemplateRequest."""

    template_id: str
    preview_image_url: str | None | UnsetType = UNSET
    name: str
