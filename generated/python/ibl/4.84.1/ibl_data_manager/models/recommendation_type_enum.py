from __future__ import annotations

from typing import Literal, TypeAlias

RecommendationTypeEnum: TypeAlias = Literal["mentors", "catalog"]
