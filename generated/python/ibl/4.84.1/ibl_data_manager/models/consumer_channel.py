from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ConsumerChannel(Record, kw_only=True):
    """ConsumerChannel, as in responses.

    Attributes:
        name: at most 255 characters.
    """

    id: int
    name: str | UnsetType = UNSET


class ConsumerChannelWrite(Record, kw_only=True):
    """ConsumerChannel, as in requests.

    Attributes:
        name: at most 255 characters.
    """

    name: str | UnsetType = UNSET
