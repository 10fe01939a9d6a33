from __future__ import annotations

from msgspec import UNSET, UnsetType

from .._runtime.record import Record
from .mentor_scenario_prompt import MentorScenarioPrompt


class MentorScenario(Record, kw_only=True):
    """MentorScenario."""

    display: str | None | UnsetType = UNSET
    name: str
    prompts: list[MentorScenarioPrompt]
