from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PathwaySelfEnrollmentRequest(Record, kw_only=True):
    """PathwaySelfEnrollmentRequest.

    Attributes:
        active: default true.
    """

    user_id: str | UnsetType = UNSET
    username: str | UnsetType = UNSET
    pathway_id: str | UnsetType = UNSET
    pathway_key: str | UnsetType = UNSET
    slug: str | UnsetType = UNSET
    org: str | UnsetType = UNSET
    platform_key: str | UnsetType = UNSET
    active: bool | UnsetType = UNSET
