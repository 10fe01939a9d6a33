from __future__ import annotations

from typing import Literal, TypeAlias

StateEnum: TypeAlias = Literal[
    "pending",
    "running",
    "accumulating",
    "processing",
    "storing",
    "completed",
    "cancelled",
    "error",
    "expired",
]
