from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .recommendation_type_enum import RecommendationTypeEnum


class PlatformPrompt(Record, kw_only=True):
    """PlatformPrompt.

    Attributes:
        recommendation_type: default "catalog".
        active: default true.
    """

    platform_key: str | UnsetType = UNSET
    prompt_text: str | UnsetType = UNSET
    recommendation_type: RecommendationTypeEnum | UnsetType = UNSET
    spa_url: str | None | UnsetType = UNSET
    active: bool | UnsetType = UNSET
