from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .transport_enum import TransportEnum


class MCPServer(Record, kw_only=True):
    """MCPServer, as in responses.

    Attributes:
        name: at most 255 characters.
        url: format uri, at most 200 characters.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: int
    platform: int
    name: str
    url: str
    transport: TransportEnum | UnsetType = UNSET
    headers: Any = UNSET
    platform_key: str
    created_at: dt.datetime
    updated_at: dt.datetime


class MCPServerWrite(Record, kw_only=True):
    """MCPServer, as in requests.

    Attributes:
        name: at most 255 characters.
        url: format uri, at most 200 characters.
    """

    name: str
    url: str
    transport: TransportEnum | UnsetType = UNSET
    headers: Any = UNSET
