from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .auth_type_enum import AuthTypeEnum
from .transport_enum import TransportEnum


class MCPServer(Record, kw_only=True):
    """MCPServer, as in responses.

    Attributes:
        name: at most 255 characters.
        url: format uri, at most 200 characters.
        image: format uri.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: int
    platform: int
    name: str
    description: str | UnsetType = UNSET
    url: str
    image: str | None | UnsetType = UNSET
    transport: TransportEnum | UnsetType = UNSET
    credentials: str | UnsetType = UNSET
    extra_headers: Any = UNSET
    platform_key: str
    is_featured: bool | UnsetType = UNSET
    auth_type: AuthTypeEnum | UnsetType = UNSET
    is_enabled: bool | UnsetType = UNSET
    created_at: dt.datetime
    updated_at: dt.datetime


class MCPServerWrite(Record, kw_only=True):
    """MCPServer, as in requests.

    Attributes:
        name: at most 255 characters.
        url: format uri, at most 200 characters.
        image: format uri.
    """

    name: str
    description: str | UnsetType = UNSET
    url: str
    image: str | None | UnsetType = UNSET
    transport: TransportEnum | UnsetType = UNSET
    credentials: str | UnsetType = UNSET
    extra_headers: Any = UNSET
    is_featured: bool | UnsetType = UNSET
    auth_type: AuthTypeEnum | UnsetType = UNSET
    is_enabled: bool | UnsetType = UNSET
