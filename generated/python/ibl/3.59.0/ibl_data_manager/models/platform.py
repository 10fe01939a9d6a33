from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class Platform(Record, kw_only=True):
    """Platform.

    Attributes:
        key: at most 200 characters.
        name: at most 200 characters.
        org: at most 200 characters.
        lms_url: format uri, at most 300 characters.
        cms_url: format uri, at most 300 characters.
        portal_url: format uri, at most 300 characters.
    """

    key: str
    name: str | None | UnsetType = UNSET
    org: str | None | UnsetType = UNSET
    lms_url: str | None | UnsetType = UNSET
    cms_url: str | None | UnsetType = UNSET
    portal_url: str | None | UnsetType = UNSET
