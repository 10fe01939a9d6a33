from __future__ import annotations

from typing import Any

from .._runtime.record import Record
from .topic_detail import TopicDetail


class TopicDetails(Record, kw_only=True):
    """TopicDetails."""

    results: list[TopicDetail]
    pagination: dict[str, Any]
