from __future__ import annotations

from typing import Literal, TypeAlias

ProgramTypeEnum: TypeAlias = Literal[
    "bachelors", "masters", "phd", "diploma", "certificate", "ungraded", "other"
]
