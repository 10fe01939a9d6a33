from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class ProgramInvitationRedemption(Record, kw_only=True):
    """ProgramInvitationRedemption.

    Attributes:
        email: format email.
    """

    program_key: str
    source: str
    email: str | UnsetType = UNSET
    username: str | UnsetType = UNSET
    metadata: dict[str, Any] | UnsetType = UNSET
