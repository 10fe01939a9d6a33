from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class BlankProgramInvitationCreate(Record, kw_only=True):
    """BlankProgramInvitationCreate."""

    program_key: str
    source: str
    count: int
    metadata: dict[str, Any] | UnsetType = UNSET
