from __future__ import annotations

from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .scim_meta import SCIMMeta


class SCIMGroup(Record, kw_only=True):
    """SCIMGroup.

    Attributes:
        schemas: default ["urn:ietf:params:scim:schemas:core:2.0:Group"].
    """

    schemas: list[str] | UnsetType = UNSET
    id: str
    display_name: str = msgspec.field(name="displayName")
    description: str | UnsetType = UNSET
    members: list[dict[str, Any]] | UnsetType = UNSET
    meta: SCIMMeta | UnsetType = UNSET
