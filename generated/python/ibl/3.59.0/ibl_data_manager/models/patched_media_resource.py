from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .item_type_enum import ItemTypeEnum
from .media_type_enum import MediaTypeEnum


class PatchedMediaResource(Record, kw_only=True):
    """PatchedMediaResource, as in responses.

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

    id: int | UnsetType = UNSET
    title: str | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    media_type: MediaTypeEnum | UnsetType = UNSET
    item_type: ItemTypeEnum | UnsetType = UNSET
    course_id: str | None | UnsetType = UNSET
    unit_id: str | None | UnsetType = UNSET
    item_id: str | None | UnsetType = UNSET
    platform: int | UnsetType = UNSET
    file_url: str | None | UnsetType = UNSET
    file: str | None | UnsetType = UNSET
    created_by: int | None | UnsetType = UNSET
    created_at: dt.datetime | UnsetType = UNSET
    updated_at: dt.datetime | UnsetType = UNSET


class PatchedMediaResourceWrite(Record, kw_only=True):
    """PatchedMediaResource, as in requests.

    Attributes:
        title: at most 255 characters.
        course_id: at most 255 characters.
        unit_id: at most 255 characters.
        item_id: at most 255 characters.
        file_url: format uri, at most 1000 characters.
        file: format uri.
    """

    title: str | UnsetType = UNSET
    description: str | None | UnsetType = UNSET
    media_type: MediaTypeEnum | UnsetType = UNSET
    course_id: str | None | UnsetType = UNSET
    unit_id: str | None | UnsetType = UNSET
    item_id: str | None | UnsetType = UNSET
    file_url: str | None | UnsetType = UNSET
    file: str | None | UnsetType = UNSET
