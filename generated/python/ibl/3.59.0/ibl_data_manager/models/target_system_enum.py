from __future__ import annotations

from typing import Literal, TypeAlias

TargetSystemEnum: TypeAlias = Literal["Safety System", "Moderation System"]
