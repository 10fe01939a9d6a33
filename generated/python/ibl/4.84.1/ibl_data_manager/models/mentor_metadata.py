from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class MentorMetadata(Record, kw_only=True):
    """MentorMetadata."""

    metadata: Any
    mentor: str | UnsetType = UNSET
    mentor_id: int | UnsetType = UNSET
