from __future__ import annotations

from .._runtime.record import Record
from .skill import Skill


class PaginatedSkill(Record, kw_only=True):
    """PaginatedSkill, as in responses."""

    next_page: str
    previous_page: str
    results: list[Skill]
    count: int


class PaginatedSkillWrite(Record, kw_only=True):
    """PaginatedSkill, as in requests."""

    next_page: str
    previous_page: str
