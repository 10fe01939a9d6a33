from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class MentorScenarioPrompt(Record, kw_only=True):
    """MentorScenarioPrompt."""

    summary: str
    content: str
    icon: str | UnsetType = UNSET
