from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class RbacPolicyGroup(Record, kw_only=True):
    """RbacPolicyGroup, as in responses.

    Attributes:
        name: at most 255 characters.
        unique_id: at most 255 characters.
    """

    id: int
    name: str | UnsetType = UNSET
    unique_id: str
    description: str | UnsetType = UNSET


class RbacPolicyGroupWrite(Record, kw_only=True):
    """RbacPolicyGroup, as in requests.

    Attributes:
        name: at most 255 characters.
        unique_id: at most 255 characters.
    """

    name: str | UnsetType = UNSET
    unique_id: str
    description: str | UnsetType = UNSET
