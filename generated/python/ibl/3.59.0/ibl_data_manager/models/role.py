from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .skill import Skill


class Role(Record, kw_only=True):
    """Role."""

    id: int
    name: str | None
    slug: str | None
    platform_key: str | UnsetType = UNSET
    skills: list[Skill]
    data: Any
