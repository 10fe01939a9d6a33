from __future__ import annotations

from typing import Any
from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class UserCatalogItemMemoryView(Record, kw_only=True):
    """UserCatalogItemMemoryView, as in responses.

    Attributes:
        catalog_item: format uuid.
    """

    id: int
    student: str | None
    platform: str
    catalog_item: UUID | UnsetType = UNSET
    lessons: Any = UNSET
    next_steps: Any = UNSET


class UserCatalogItemMemoryViewWrite(Record, kw_only=True):
    """UserCatalogItemMemoryView, as in requests.

    Attributes:
        catalog_item: format uuid.
    """

    student: str | None
    platform: str
    catalog_item: UUID | UnsetType = UNSET
    lessons: Any = UNSET
    next_steps: Any = UNSET
