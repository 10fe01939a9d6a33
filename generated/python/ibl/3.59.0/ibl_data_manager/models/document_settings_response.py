from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class DocumentSettingsResponse(Record, kw_only=True):
    """DocumentSettingsResponse."""

    retrain_interval_days: int | None | UnsetType = UNSET
