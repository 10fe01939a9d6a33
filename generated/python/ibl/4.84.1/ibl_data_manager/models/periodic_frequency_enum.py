from __future__ import annotations

from typing import Literal, TypeAlias

PeriodicFrequencyEnum: TypeAlias = Literal["DAILY", "WEEKLY", "MONTHLY", "CUSTOM"]
