from __future__ import annotations

import datetime as dt
from uuid import UUID

from .._runtime.record import Record


class ArtifactList(Record, kw_only=True):
    """ArtifactList.

    Attributes:
        date_created: format date-time.
        date_updated: format date-time.
        session_id: format uuid.
    """

    id: int
    title: str
    file_extension: str
    llm_name: str
    llm_provider: str
    date_created: dt.datetime
    date_updated: dt.datetime
    username: str
    session_id: UUID
    content_length: int
