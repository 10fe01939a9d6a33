from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class MentorUserSetting(Record, kw_only=True):
    """MentorUserSetting.

    Attributes:
        as_tenant_admin: default true.
    """

    reference_saved_memories: bool | UnsetType = UNSET
    as_tenant_admin: bool | UnsetType = UNSET
