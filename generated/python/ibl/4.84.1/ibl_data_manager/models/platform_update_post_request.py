from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PlatformUpdatePostRequest(Record, kw_only=True):
    """PlatformUpdatePostRequest."""

    user_id: int
    key: str
    new_key: str | UnsetType = UNSET
    name: str | UnsetType = UNSET
    lms_url: str | UnsetType = UNSET
    cms_url: str | UnsetType = UNSET
    portal_url: str | UnsetType = UNSET
