from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .institution_type_enum import InstitutionTypeEnum


class Institution(Record, kw_only=True):
    """Institution, as in responses.

    Attributes:
        name: at most 100 characters.
        location: at most 100 characters.
        website: format uri, at most 255 characters.
        accreditation: at most 100 characters.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: int
    name: str
    institution_type: InstitutionTypeEnum | UnsetType = UNSET
    location: str | None | UnsetType = UNSET
    website: str | None | UnsetType = UNSET
    accreditation: str | None | UnsetType = UNSET
    established_year: int | None | UnsetType = UNSET
    data: Any = UNSET
    metadata: Any = UNSET
    created_at: dt.datetime | UnsetType = UNSET
    updated_at: dt.datetime


class InstitutionWrite(Record, kw_only=True):
    """Institution, as in requests.

    Attributes:
        name: at most 100 characters.
        location: at most 100 characters.
        website: format uri, at most 255 characters.
        accreditation: at most 100 characters.
        created_at: format date-time.
    """

    name: str
    institution_type: InstitutionTypeEnum | UnsetType = UNSET
    location: str | None | UnsetType = UNSET
    website: str | None | UnsetType = UNSET
    accreditation: str | None | UnsetType = UNSET
    established_year: int | None | UnsetType = UNSET
    data: Any = UNSET
    metadata: Any = UNSET
    created_at: dt.datetime | UnsetType = UNSET
