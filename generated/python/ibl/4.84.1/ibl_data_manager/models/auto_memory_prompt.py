from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class AutoMemoryPrompt(Record, kw_only=True):
    """AutoMemoryPrompt."""

    auto_memory_prompt: str | UnsetType = UNSET
    reset: bool | UnsetType = UNSET
