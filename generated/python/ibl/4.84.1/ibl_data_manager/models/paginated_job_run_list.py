from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .job_run import JobRun


class PaginatedJobRunList(Record, kw_only=True):
    """PaginatedJobRunList.

    Attributes:
        next: format uri.
        previous: format uri.
    """

    count: int
    next: str | None | UnsetType = UNSET
    previous: str | None | UnsetType = UNSET
    results: list[JobRun]
