from __future__ import annotations

from typing import Literal, TypeAlias

PeriodEnum: TypeAlias = Literal["weekly", "monthly", "yearly"]
