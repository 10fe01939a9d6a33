from __future__ import annotations

import msgspec

from .._runtime.record import Record


class WebResourceCard(Record, kw_only=True):
    """WebResourceCard."""

    title: str
    description: str
    image_url: str = msgspec.field(name="imageUrl")
    domain: str
    site_name: str
