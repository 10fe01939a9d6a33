from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CatalogAutoIncrementResponse(Record, kw_only=True):
    """CatalogAutoIncrementResponse."""

    course_number: int
    item_number: int | UnsetType = UNSET
    program_number: int | UnsetType = UNSET
    org: str
    key: str
