from __future__ import annotations

from .._runtime.record import Record


class RemoveMentorFromDisclaimer(Record, kw_only=True):
    """RemoveMentorFromDisclaimer.

    Attributes:
        mentor_id: at most 255 characters.
    """

    mentor_id: str
