from __future__ import annotations

from .._runtime.record import Record


class AddMentorToDisclaimer(Record, kw_only=True):
    """AddMentorToDisclaimer.

    Attributes:
        mentor_id: at most 255 characters.
    """

    mentor_id: str
