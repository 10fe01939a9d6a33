from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .pathway_completion import PathwayCompletion
from .pathway_enrollment import PathwayEnrollment


class PathwayDetail(Record, kw_only=True):
    """PathwayDetail."""

    pathway_id: str
    name: str | None | UnsetType = UNSET
    platform: str | None | UnsetType = UNSET
    enrollment: PathwayEnrollment
    completion: PathwayCompletion | None | UnsetType = UNSET
