from __future__ import annotations

from uuid import UUID

from .._runtime.record import Record


class AccessibleMentorsByEmailResponse(Record, kw_only=True):
    """AccessibleMentorsByEmailResponse.

    Attributes:
        mentors: for each item: format uuid.
    """

    mentors: list[UUID]
    user_id: int
