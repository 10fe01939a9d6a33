from __future__ import annotations

from .._runtime.record import Record


class SeedMentorsView(Record, kw_only=True):
    """SeedMentorsView."""

    detail: str
