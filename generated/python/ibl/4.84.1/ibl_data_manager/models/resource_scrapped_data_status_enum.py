from __future__ import annotations

from typing import Literal, TypeAlias

ResourceScrappedDataStatusEnum: TypeAlias = Literal[
    "scrapped", "failed", "pending", "unscrapped"
]
