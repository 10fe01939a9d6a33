from __future__ import annotations

import datetime as dt
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .data_set_status_enum import DataSetStatusEnum


class PatchedDataSet(Record, kw_only=True):
    """PatchedDataSet, as in responses.

    Attributes:
        id: format uuid.
        name: at most 255 characters.
        prompt: at most 1000 characters.
        source_url: format uri, at most 400 characters.
        source_file: format uri.
        train_split: format double, at least 0, at most 1.
        train_file: format uri.
        test_file: format uri.
        date_created: format date-time.
        last_modified: format date-time.
    """

    id: UUID | UnsetType = UNSET
    platform: dict[str, str | int] | None | UnsetType = UNSET
    name: str | UnsetType = UNSET
    prompt: str | UnsetType = UNSET
    source_url: str | UnsetType = UNSET
    source_file: str | UnsetType = UNSET
    status: DataSetStatusEnum | UnsetType = UNSET
    num_data_points: int | UnsetType = UNSET
    train_split: float | UnsetType = UNSET
    train_file: str | UnsetType = UNSET
    test_file: str | UnsetType = UNSET
    retry_attempts: int | UnsetType = UNSET
    error_log: str | UnsetType = UNSET
    date_created: dt.datetime | UnsetType = UNSET
    last_modified: dt.datetime | UnsetType = UNSET


class PatchedDataSetWrite(Record, kw_only=True):
    """PatchedDataSet, as in requests.

    Attributes:
        name: at most 255 characters.
        prompt: at most 1000 characters.
        source_url: format uri, at most 400 characters.
        source_file: format uri.
        train_split: format double, at least 0, at most 1.
        train_file: format uri.
        test_file: format uri.
    """

    name: str | UnsetType = UNSET
    prompt: str | UnsetType = UNSET
    source_url: str | UnsetType = UNSET
    source_file: str | UnsetType = UNSET
    status: DataSetStatusEnum | UnsetType = UNSET
    num_data_points: int | UnsetType = UNSET
    train_split: float | UnsetType = UNSET
    train_file: str | UnsetType = UNSET
    test_file: str | UnsetType = UNSET
    retry_attempts: int | UnsetType = UNSET
    error_log: str | UnsetType = UNSET
