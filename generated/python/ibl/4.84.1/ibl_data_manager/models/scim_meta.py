from __future__ import annotations

import msgspec
from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class SCIMMeta(Record, kw_only=True):
    """SCIMMeta."""

    resource_type: str | UnsetType = msgspec.field(default=UNSET, name="resourceType")
    created: str | UnsetType = UNSET
    last_modified: str | UnsetType = msgspec.field(default=UNSET, name="lastModified")
    version: str | UnsetType = UNSET
    location: str | UnsetType = UNSET
