from __future__ import annotations

from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class DataSetCreate(Record, kw_only=True):
    """DataSetCreate, as in responses.

    Attributes:
        id: format uuid.
        name: at most 255 characters.
        source_url: format uri, at most 400 characters.
        source_file: format uri.
        train_split: format double, at least 0, at most 1.
        prompt: at most 1000 characters.
    """

    id: UUID
    name: str
    source_url: str | UnsetType = UNSET
    source_file: str | UnsetType = UNSET
    num_data_points: int | UnsetType = UNSET
    train_split: float | UnsetType = UNSET
    prompt: str | UnsetType = UNSET


class DataSetCreateWrite(Record, kw_only=True):
    """DataSetCreate, as in requests.

    Attributes:
        name: at most 255 characters.
        source_url: format uri, at most 400 characters.
        source_file: format uri.
        train_split: format double, at least 0, at most 1.
        prompt: at most 1000 characters.
    """

    name: str
    source_url: str | UnsetType = UNSET
    source_file: str | UnsetType = UNSET
    num_data_points: int | UnsetType = UNSET
    train_split: float | UnsetType = UNSET
    prompt: str | UnsetType = UNSET
