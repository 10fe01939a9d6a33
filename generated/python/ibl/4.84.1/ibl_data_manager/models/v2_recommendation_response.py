from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .course_recommendation import CourseRecommendation


class V2RecommendationResponse(Record, kw_only=True):
    """V2RecommendationResponse.

    Attributes:
        generated_at: format date-time.
        includes_main_catalog: default false.
        processing_time_seconds: format double.
        success: default true.
        next: format uri.
        previous: format uri.
    """

    recommendations: list[CourseRecommendation]
    user_context: dict[str, Any] | UnsetType = UNSET
    recommendation_id: str | UnsetType = UNSET
    generated_at: dt.datetime
    platform_key: str
    method_used: str | UnsetType = UNSET
    search_query_used: str | UnsetType = UNSET
    candidates_retrieved: int | UnsetType = UNSET
    includes_main_catalog: bool | UnsetType = UNSET
    processing_time_seconds: float | UnsetType = UNSET
    success: bool | UnsetType = UNSET
    count: int | UnsetType = UNSET
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
