from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class LtiLaunchGate(Record, kw_only=True):
    """LtiLaunchGate.

    Attributes:
        allow_all_within_org: default false.
    """

    allowed_keys: list[str] | UnsetType = UNSET
    allowed_courses: list[str] | UnsetType = UNSET
    allow_all_within_org: bool | UnsetType = UNSET
