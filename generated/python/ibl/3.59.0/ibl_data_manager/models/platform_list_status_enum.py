from __future__ import annotations

from typing import Literal, TypeAlias

PlatformListStatusEnum: TypeAlias = Literal[-2, -1, 0, 1, 2, 3, 4, 5, 6]
