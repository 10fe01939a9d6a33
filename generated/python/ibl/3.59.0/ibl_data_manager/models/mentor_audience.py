from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class MentorAudience(Record, kw_only=True):
    """MentorAudience, as in responses.

    Attributes:
        name: at most 255 characters.
        description: at most 255 characters.
    """

    id: int
    name: str
    description: str | None | UnsetType = UNSET


class MentorAudienceWrite(Record, kw_only=True):
    """MentorAudience, as in requests.

    Attributes:
        name: at most 255 characters.
        description: at most 255 characters.
    """

    name: str
    description: str | None | UnsetType = UNSET
