from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class MentorFork(Record, kw_only=True):
    """MentorFork.

    Attributes:
        clone_documents: default false.
    """

    new_mentor_name: str
    destination_platform_key: str
    clone_documents: bool | UnsetType = UNSET
