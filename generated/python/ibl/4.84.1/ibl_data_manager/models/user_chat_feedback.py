from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .rating_enum import RatingEnum


class UserChatFeedback(Record, kw_only=True):
    """UserChatFeedback, as in responses.

    Attributes:
        inserted_at: format date-time.
    """

    id: int
    username: str
    session: str
    user_text: str
    ai_response: str
    reason: str
    additional_feedback: str
    rating: RatingEnum | None | UnsetType = UNSET
    inserted_at: dt.datetime | UnsetType = UNSET
    mentor: int
    message: int | None | UnsetType = UNSET


class UserChatFeedbackWrite(Record, kw_only=True):
    """UserChatFeedback, as in requests.

    Attributes:
        inserted_at: format date-time.
    """

    username: str
    session: str
    user_text: str
    ai_response: str
    reason: str
    additional_feedback: str
    rating: RatingEnum | None | UnsetType = UNSET
    inserted_at: dt.datetime | UnsetType = UNSET
    mentor: int
    message: int | None | UnsetType = UNSET
