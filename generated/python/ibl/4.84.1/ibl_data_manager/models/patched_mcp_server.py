from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .auth_type_enum import AuthTypeEnum
from .transport_enum import TransportEnum


class PatchedMCPServer(Record, kw_only=True):
    """PatchedMCPServer, as in responses.

    Attributes:
        name: at most 255 characters.
        url: format uri, at most 200 characters.
        image: format uri.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: int | UnsetType = UNSET
    platform: int | UnsetType = UNSET
    name: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    url: str | UnsetType = UNSET
    image: str | None | UnsetType = UNSET
    transport: TransportEnum | UnsetType = UNSET
    credentials: str | UnsetType = UNSET
    extra_headers: Any = UNSET
    platform_key: str | UnsetType = UNSET
    is_featured: bool | UnsetType = UNSET
    auth_type: AuthTypeEnum | UnsetType = UNSET
    is_enabled: bool | UnsetType = UNSET
    created_at: dt.datetime | UnsetType = UNSET
    updated_at: dt.datetime | UnsetType = UNSET


class PatchedMCPServerWrite(Record, kw_only=True):
    """PatchedMCPServer, as in requests.

    Attributes:
        name: at most 255 characters.
        url: format uri, at most 200 characters.
        image: format uri.
    """

    name: str | UnsetType = UNSET
    description: str | UnsetType = UNSET
    url: str | UnsetType = UNSET
    image: str | None | UnsetType = UNSET
    transport: TransportEnum | UnsetType = UNSET
    credentials: str | UnsetType = UNSET
    extra_headers: Any = UNSET
    is_featured: bool | UnsetType = UNSET
    auth_type: AuthTypeEnum | UnsetType = UNSET
    is_enabled: bool | UnsetType = UNSET
