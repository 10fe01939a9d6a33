from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .item_type_enum import ItemTypeEnum
from .media_type_enum import MediaTypeEnum


class MediaResource(Record, kw_only=True):
    """MediaResource, as in responses.

    Attributes:
        title: at most 255 characters.
        course_id: at most 255 characters.
        unit_id: at most 255 characters.
        item_id: at most 255 characters.
        file_url: format uri, at most 1000 characters.
        file: format uri.
        created_at: format date-time.
        updated_at: format date-time.
    """

    id: int
    title: str
    description: str | None | UnsetType = UNSET
    media_type: MediaTypeEnum
    item_type: ItemTypeEnum
    course_id: str | None | UnsetType = UNSET
    unit_id: str | None | UnsetType = UNSET
    item_id: str | None | UnsetType = UNSET
    platform: int
    file_url: str | None | UnsetType = UNSET
    file: str | None | UnsetType = UNSET
    created_by: int | None
    created_at: dt.datetime
    updated_at: dt.datetime


class MediaResourceWrite(Record, kw_only=True):
    """MediaResource, as in requests.

    Attributes:
        title: at most 255 characters.
        course_id: at most 255 characters.
        unit_id: at most 255 characters.
        item_id: at most 255 characters.
        file_url: format uri, at most 1000 characters.
        file: format uri.
    """

    title: str
    description: str | None | UnsetType = UNSET
    media_type: MediaTypeEnum
    course_id: str | None | UnsetType = UNSET
    unit_id: str | None | UnsetType = UNSET
    item_id: str | None | UnsetType = UNSET
    file_url: str | None | UnsetType = UNSET
    file: str | None | UnsetType = UNSET
