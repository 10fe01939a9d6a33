from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .transport_enum import TransportEnum


class PatchedMCPServer(Record, kw_only=True):
    """PatchedMCPServer, as in responses.

    Attributes:
        name: at most 255 characters.
        url: format uri, at most 200 characters.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: int | UnsetType = UNSET
    platform: int | UnsetType = UNSET
    name: str | UnsetType = UNSET
    url: str | UnsetType = UNSET
    transport: TransportEnum | UnsetType = UNSET
    headers: Any = UNSET
    platform_key: str | UnsetType = UNSET
    created_at: dt.datetime | UnsetType = UNSET
    updated_at: dt.datetime | UnsetType = UNSET


class PatchedMCPServerWrite(Record, kw_only=True):
    """PatchedMCPServer, as in requests.

    Attributes:
        name: at most 255 characters.
        url: format uri, at most 200 characters.
    """

    name: str | UnsetType = UNSET
    url: str | UnsetType = UNSET
    transport: TransportEnum | UnsetType = UNSET
    headers: Any = UNSET
