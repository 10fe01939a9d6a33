from __future__ import annotations

from typing import Literal, TypeAlias

CrawlerPatternTypeEnum: TypeAlias = Literal["glob", "regex"]
