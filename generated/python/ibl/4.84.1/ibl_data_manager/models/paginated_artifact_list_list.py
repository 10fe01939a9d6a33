from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .artifact_list import ArtifactList


class PaginatedArtifactListList(Record, kw_only=True):
    """PaginatedArtifactListList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[ArtifactList]
