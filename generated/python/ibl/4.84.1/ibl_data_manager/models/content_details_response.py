from __future__ import annotations

from .._runtime.record import Record
from .content_details_content_info import ContentDetailsContentInfo
from .content_details_learner import ContentDetailsLearner
from .content_details_pagination import ContentDetailsPagination
from .content_details_summary import ContentDetailsSummary


class ContentDetailsResponse(Record, kw_only=True):
    """ContentDetailsResponse."""

    content_info: ContentDetailsContentInfo
    summary: ContentDetailsSummary
    pagination: ContentDetailsPagination
    learners: list[ContentDetailsLearner]
