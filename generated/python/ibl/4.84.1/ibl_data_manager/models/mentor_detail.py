from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .mentor_interactions import MentorInteractions


class MentorDetail(Record, kw_only=True):
    """MentorDetail."""

    mentor_id: str
    name: str
    slug: str
    platform_key: str | None | UnsetType = UNSET
    categories: list[str] | UnsetType = UNSET
    subjects: list[str] | UnsetType = UNSET
    interactions: MentorInteractions
