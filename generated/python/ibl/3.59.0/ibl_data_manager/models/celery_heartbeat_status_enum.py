from __future__ import annotations

from typing import Literal, TypeAlias

CeleryHeartbeatStatusEnum: TypeAlias = Literal["healthy", "unhealthy"]
