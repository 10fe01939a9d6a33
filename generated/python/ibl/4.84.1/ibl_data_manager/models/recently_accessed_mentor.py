from __future__ import annotations

from uuid import UUID

from .._runtime.record import Record


class RecentlyAccessedMentor(Record, kw_only=True):
    """RecentlyAccessedMentor.

    Attributes:
        unique_id: format uuid.
    """

    id: int | None
    unique_id: UUID | None
    slug: str | None
    name: str | None
    description: str | None
    recently_accessed_at: str | None
    platform_key: str | None
    last_accessed_by: str | None
