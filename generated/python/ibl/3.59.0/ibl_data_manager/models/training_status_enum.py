from __future__ import annotations

from typing import Literal, TypeAlias

TrainingStatusEnum: TypeAlias = Literal["trained", "failed", "pending", "untrained"]
