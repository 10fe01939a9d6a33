from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class PatchedCredentialRequest(Record, kw_only=True):
    """PatchedCredentialRequest."""

    name: str | UnsetType = UNSET
    value: Any = UNSET
    platform: str | UnsetType = UNSET
