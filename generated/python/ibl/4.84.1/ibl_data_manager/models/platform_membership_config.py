from __future__ import annotations

import datetime as dt

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PlatformMembershipConfig(Record, kw_only=True):
    """PlatformMembershipConfig.

    Attributes:
        created: format date-time.
        modified: format date-time.
    """

    platform_key: str
    platform_name: str
    allow_self_linking: bool | UnsetType = UNSET
    created: dt.datetime
    modified: dt.datetime
