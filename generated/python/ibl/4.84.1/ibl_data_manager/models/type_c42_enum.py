from __future__ import annotations

from typing import Literal, TypeAlias

TypeC42Enum: TypeAlias = Literal["tutorial", "assessment"]
