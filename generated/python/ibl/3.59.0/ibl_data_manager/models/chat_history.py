from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ChatHistory(Record, kw_only=True):
    """ChatHistory.

    Attributes:
        inserted_at: format date-time.
    """

    id: int
    message: Any = UNSET
    inserted_at: dt.datetime
    title: str | None | UnsetType = UNSET
    feedback: Any
    document_sources: Any = UNSET
