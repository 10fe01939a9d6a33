from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .component_block_type_enum import ComponentBlockTypeEnum


class ComponentBlock(Record, kw_only=True):
    """ComponentBlock.

    Attributes:
        display_name: at most 255 characters.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: int
    unit: int
    type: ComponentBlockTypeEnum | UnsetType = UNSET
    display_name: str
    created_at: dt.datetime
    updated_at: dt.datetime
