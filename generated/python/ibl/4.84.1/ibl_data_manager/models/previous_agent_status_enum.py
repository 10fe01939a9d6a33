from __future__ import annotations

from typing import Literal, TypeAlias

PreviousAgentStatusEnum: TypeAlias = Literal["success", "error", "running", "pending"]
