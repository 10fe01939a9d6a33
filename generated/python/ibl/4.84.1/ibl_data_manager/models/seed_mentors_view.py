from __future__ import annotations

from .._runtime.unions.record import Record


class SeedMentorsView(Record, kw_only=True):
    """SeedMentorsView."""

    detail: str
