from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class Spa(Record, kw_only=True):
    """Spa, as in responses.

    Attributes:
        name: at most 100 characters.
        description: at most 255 characters.
    """

    id: int
    name: str
    description: str | UnsetType = UNSET


class SpaWrite(Record, kw_only=True):
    """Spa, as in requests.

    Attributes:
        name: at most 100 characters.
        description: at most 255 characters.
    """

    name: str
    description: str | UnsetType = UNSET
