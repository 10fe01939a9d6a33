from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ConfigurationItem(Record, kw_only=True):
    """ConfigurationItem.

    Attributes:
        key: at most 255 characters.
        description: default "".
        is_public: default false.
    """

    key: str
    value: Any
    description: str | UnsetType = UNSET
    is_public: bool | UnsetType = UNSET
