from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class UserDeleteAPIRequest(Record, kw_only=True):
    """UserDeleteAPIRequest."""

    username: str | UnsetType = UNSET
