from __future__ import annotations

from typing import Literal, TypeAlias

CeleryHeartbeatFailStatusEnum: TypeAlias = Literal["unhealthy", "healthy"]
