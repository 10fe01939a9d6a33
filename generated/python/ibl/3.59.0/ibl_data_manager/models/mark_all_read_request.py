from __future__ import annotations

from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class MarkAllReadRequest(Record, kw_only=True):
    """MarkAllReadRequest.

    Attributes:
        notification_ids: for each item: format uuid.
    """

    notification_ids: list[UUID] | UnsetType = UNSET
