from __future__ import annotations

from typing import Literal, TypeAlias

StepStatusEnum: TypeAlias = Literal["completed", "failed", "pending"]
