from __future__ import annotations

from typing import Literal, TypeAlias

PeriodicAgentLogStatusEnum: TypeAlias = Literal["success", "error", "running"]
