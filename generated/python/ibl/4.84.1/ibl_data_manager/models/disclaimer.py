from __future__ import annotations

import datetime as dt
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .scope_enum import ScopeEnum


class Disclaimer(Record, kw_only=True):
    """Disclaimer, as in responses.

    Attributes:
        title: at most 120 characters.
        created_at: format date-time.
        updated_at: format date-time.
        mentors: for each item: format uuid.
    """

    id: int
    scope: ScopeEnum | UnsetType = UNSET
    platform: int
    content: str
    title: str | UnsetType = UNSET
    active: bool | UnsetType = UNSET
    created_at: dt.datetime
    updated_at: dt.datetime
    has_agreed: bool
    platform_key: str
    mentors: list[UUID] | UnsetType = UNSET


class DisclaimerWrite(Record, kw_only=True):
    """Disclaimer, as in requests.

    Attributes:
        title: at most 120 characters.
        mentors: for each item: format uuid.
    """

    scope: ScopeEnum | UnsetType = UNSET
    content: str
    title: str | UnsetType = UNSET
    active: bool | UnsetType = UNSET
    mentors: list[UUID] | UnsetType = UNSET
