from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ExternalServiceInfo(Record, kw_only=True):
    """ExternalServiceInfo.

    Attributes:
        name: at most 255 characters.
        display_name: at most 255 characters.
        logo: format uri.
    """

    id: int
    name: str
    display_name: str
    logo: str | None | UnsetType = UNSET
