from __future__ import annotations

from .._runtime.record import Record
from .skill import Skill


class SkillsDetail(Record, kw_only=True):
    """SkillsDetail."""

    desired: list[Skill]
    reported: list[Skill]
