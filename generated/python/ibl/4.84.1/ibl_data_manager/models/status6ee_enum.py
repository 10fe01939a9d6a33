from __future__ import annotations

from typing import Literal, TypeAlias

Status6eeEnum: TypeAlias = Literal["published", "draft", "error", "syncing"]
