from __future__ import annotations

from .._runtime.record import Record


class SkillThreshold(Record, kw_only=True):
    """SkillThreshold.

    Attributes:
        name: at most 255 characters.
    """

    name: str
    threshold: int
    platform: str
