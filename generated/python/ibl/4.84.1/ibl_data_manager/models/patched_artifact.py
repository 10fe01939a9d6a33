from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PatchedArtifact(Record, kw_only=True):
    """PatchedArtifact, as in responses.

    Attributes:
        title: at most 255 characters.
        date_created: format date-time.
        date_updated: format date-time.
        session_id: format uuid.
    """

    id: int | UnsetType = UNSET
    title: str | UnsetType = UNSET
    content: str | UnsetType = UNSET
    file_extension: str | UnsetType = UNSET
    chat_message: int | UnsetType = UNSET
    llm_name: str | UnsetType = UNSET
    llm_provider: str | UnsetType = UNSET
    date_created: dt.datetime | UnsetType = UNSET
    date_updated: dt.datetime | UnsetType = UNSET
    metadata: Any = UNSET
    username: str | UnsetType = UNSET
    session_id: UUID | UnsetType = UNSET


class PatchedArtifactWrite(Record, kw_only=True):
    """PatchedArtifact, as in requests.

    Attributes:
        title: at most 255 characters.
    """

    title: str | UnsetType = UNSET
    content: str | UnsetType = UNSET
    metadata: Any = UNSET
