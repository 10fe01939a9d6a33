from __future__ import annotations

from .._runtime.record import Record


class MentorWizard(Record, kw_only=True):
    """MentorWizard.

    Attributes:
        name: at most 100 characters.
        description: 20 to 1000 characters.
    """

    name: str
    description: str
