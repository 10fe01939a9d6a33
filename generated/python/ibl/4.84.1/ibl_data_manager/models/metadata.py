from __future__ import annotations

from typing import Any

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class Metadata(Record, kw_only=True):
    """Metadata."""

    metadata: Any
    prompt: str | UnsetType = UNSET
    prompt_id: int | UnsetType = UNSET
