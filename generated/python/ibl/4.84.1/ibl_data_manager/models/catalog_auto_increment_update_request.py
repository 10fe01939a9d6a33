from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class CatalogAutoIncrementUpdateRequest(Record, kw_only=True):
    """CatalogAutoIncrementUpdateRequest."""

    key: str | UnsetType = UNSET
    org: str | UnsetType = UNSET
    number_type: str
