from __future__ import annotations

import datetime as dt
from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .blank_enum import BlankEnum
from .resource_scrapped_data_status_enum import ResourceScrappedDataStatusEnum


class ResourceScrappedData(Record, kw_only=True):
    """ResourceScrappedData.

    Attributes:
        date_created: format date-time.
        last_modified: format date-time.
        content_type: at most 50 characters.
    """

    id: int
    status: ResourceScrappedDataStatusEnum | BlankEnum | None | UnsetType = UNSET
    date_created: dt.datetime | None
    last_modified: dt.datetime | None
    resource: int
    content: str | None | UnsetType = UNSET
    content_type: str | None | UnsetType = UNSET
    extra_data: Any = UNSET
