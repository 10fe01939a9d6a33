from __future__ import annotations

from .._runtime.record import Record


class RecentlyAccessedMentor(Record, kw_only=True):
    """RecentlyAccessedMentor."""

    slug: str | None
    name: str | None
    description: str | None
    recently_accessed_at: str | None
    platform_key: str | None
    last_accessed_by: str | None
