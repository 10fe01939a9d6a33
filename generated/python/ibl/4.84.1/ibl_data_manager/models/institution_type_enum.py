from __future__ import annotations

from typing import Literal, TypeAlias

InstitutionTypeEnum: TypeAlias = Literal[
    "university", "college", "institute", "academy", "other"
]
