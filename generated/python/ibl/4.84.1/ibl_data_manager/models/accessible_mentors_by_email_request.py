from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class AccessibleMentorsByEmailRequest(Record, kw_only=True):
    """AccessibleMentorsByEmailRequest.

    Attributes:
        email: format email.
        all_mentors: default false.
    """

    email: str
    all_mentors: bool | UnsetType = UNSET
