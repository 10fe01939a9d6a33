from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .mentor_audience import MentorAudience


class MentorCategory(Record, kw_only=True):
    """MentorCategory.

    Attributes:
        name: at most 255 characters.
        description: at most 255 characters.
    """

    id: int
    name: str
    description: str | None | UnsetType = UNSET
    category_group: int | None | UnsetType = UNSET
    audience: MentorAudience
    audiences: list[MentorAudience]
