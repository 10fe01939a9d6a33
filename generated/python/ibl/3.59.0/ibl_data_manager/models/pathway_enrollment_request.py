from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PathwayEnrollmentRequest(Record, kw_only=True):
    """PathwayEnrollmentRequest.

    Attributes:
        include_metadata: default true.
        active: default true.
    """

    user_id: str | UnsetType = UNSET
    username: str | UnsetType = UNSET
    pathway_id: str | UnsetType = UNSET
    pathway_uuid: str | UnsetType = UNSET
    pathway_key: str | UnsetType = UNSET
    slug: str | UnsetType = UNSET
    org: str | UnsetType = UNSET
    platform_key: str | UnsetType = UNSET
    include_default_platform: bool | UnsetType = UNSET
    include_metadata: bool | UnsetType = UNSET
    active: bool | UnsetType = UNSET
