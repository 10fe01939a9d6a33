from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .entity_type_enum import EntityTypeEnum


class Entity(Record, kw_only=True):
    """Entity."""

    type: EntityTypeEnum | UnsetType = UNSET
    username: str | UnsetType = UNSET
    platform_key: str | UnsetType = UNSET
    platform_name: str | UnsetType = UNSET
    display_name: str
