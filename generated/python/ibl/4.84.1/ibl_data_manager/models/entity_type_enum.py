from __future__ import annotations

from typing import Literal, TypeAlias

EntityTypeEnum: TypeAlias = Literal["user", "platform", "global"]
