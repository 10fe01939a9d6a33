from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .chat_history_filter_user import ChatHistoryFilterUser
from .date_range import DateRange
from .topic_model import TopicModel


class ChatHistoryFilterData(Record, kw_only=True):
    """ChatHistoryFilterData."""

    topics: list[TopicModel]
    date_ranges: list[DateRange] | UnsetType = UNSET
    sentiment: list[str] | UnsetType = UNSET
    users: list[ChatHistoryFilterUser]
