from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class LauncherViewPostRequest(Record, kw_only=True):
    """LauncherViewPostRequest."""

    user_id: int
    key: str
    name: str | UnsetType = UNSET
    org: str | UnsetType = UNSET
    lms_url: str | UnsetType = UNSET
    cms_url: str | UnsetType = UNSET
    portal_url: str | UnsetType = UNSET
    use_default_hosts: bool | UnsetType = UNSET
