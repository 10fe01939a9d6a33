from __future__ import annotations

from typing import Literal, TypeAlias

ItemTypeEnum: TypeAlias = Literal[
    "course",
    "unit",
    "resource",
    "course_unit",
    "course_resource",
    "unit_resource",
    "all",
]
