from __future__ import annotations

from typing import Literal, TypeAlias

DataSetStatusEnum: TypeAlias = Literal["pending", "processing", "completed", "failed"]
