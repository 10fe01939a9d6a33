from __future__ import annotations

import datetime as dt
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .scope_enum import ScopeEnum


class PatchedDisclaimer(Record, kw_only=True):
    """PatchedDisclaimer, as in responses.

    Attributes:
        title: at most 120 characters.
        created_at: format date-time.
        updated_at: format date-time.
        mentors: for each item: format uuid.
    """

    id: int | UnsetType = UNSET
    scope: ScopeEnum | UnsetType = UNSET
    platform: int | UnsetType = UNSET
    content: str | UnsetType = UNSET
    title: str | UnsetType = UNSET
    active: bool | UnsetType = UNSET
    created_at: dt.datetime | UnsetType = UNSET
    updated_at: dt.datetime | UnsetType = UNSET
    has_agreed: bool | UnsetType = UNSET
    platform_key: str | UnsetType = UNSET
    mentors: list[UUID] | UnsetType = UNSET


class PatchedDisclaimerWrite(Record, kw_only=True):
    """PatchedDisclaimer, as in requests.

    Attributes:
        title: at most 120 characters.
        mentors: for each item: format uuid.
    """

    scope: ScopeEnum | UnsetType = UNSET
    content: str | UnsetType = UNSET
    title: str | UnsetType = UNSET
    active: bool | UnsetType = UNSET
    mentors: list[UUID] | UnsetType = UNSET
