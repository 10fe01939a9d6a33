from __future__ import annotations

from .._runtime.record import Record


class HeygenTemplateResponseSingle(Record, kw_only=True):
    """HeygenTemplateResponseSingle."""

    template_id: str | None
    preview_image_url: str | None
    name: str
    provider: str
