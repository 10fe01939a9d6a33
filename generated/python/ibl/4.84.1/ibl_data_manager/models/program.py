from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .institution import Institution
from .program_type_enum import ProgramTypeEnum


class Program(Record, kw_only=True):
    """Program, as in responses.

    Attributes:
        name: at most 100 characters.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: int
    institution: Institution
    name: str
    program_type: ProgramTypeEnum
    duration: int
    description: str | None | UnsetType = UNSET
    data: Any = UNSET
    metadata: Any = UNSET
    created_at: dt.datetime | UnsetType = UNSET
    updated_at: dt.datetime


class ProgramWrite(Record, kw_only=True):
    """Program, as in requests.

    Attributes:
        name: at most 100 characters.
        created_at: format date-time.
    """

    institution_id: int
    name: str
    program_type: ProgramTypeEnum
    duration: int
    description: str | None | UnsetType = UNSET
    data: Any = UNSET
    metadata: Any = UNSET
    created_at: dt.datetime | UnsetType = UNSET
