from __future__ import annotations

from .._runtime.record import Record


class RecommendationSearchAPI(Record, kw_only=True):
    """RecommendationSearchAPI.

    Attributes:
        search_api_url: format uri.
    """

    search_api_url: str
