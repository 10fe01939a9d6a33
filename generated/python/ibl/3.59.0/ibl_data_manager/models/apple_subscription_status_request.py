from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class AppleSubscriptionStatusRequest(Record, kw_only=True):
    """AppleSubscriptionStatusRequest.

    Attributes:
        bundle_id: default "com.ibleducation.community".
    """

    bundle_id: str | UnsetType = UNSET
