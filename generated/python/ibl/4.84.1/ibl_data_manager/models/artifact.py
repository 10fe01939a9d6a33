from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from msgspec import UNSET

from .._runtime.record import Record


class Artifact(Record, kw_only=True):
    """Artifact, as in responses.

    Attributes:
        title: at most 255 characters.
        date_created: format date-time.
        date_updated: format date-time.
        session_id: format uuid.
    """

    id: int
    title: str
    content: str
    file_extension: str
    chat_message: int
    llm_name: str
    llm_provider: str
    date_created: dt.datetime
    date_updated: dt.datetime
    metadata: Any = UNSET
    username: str
    session_id: UUID


class ArtifactWrite(Record, kw_only=True):
    """Artifact, as in requests.

    Attributes:
        title: at most 255 characters.
    """

    title: str
    content: str
    metadata: Any = UNSET
