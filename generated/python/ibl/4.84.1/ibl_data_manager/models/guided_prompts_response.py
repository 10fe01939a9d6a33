from __future__ import annotations

from .._runtime.record import Record
from .guided_prompt import GuidedPrompt


class GuidedPromptsResponse(Record, kw_only=True):
    """GuidedPromptsResponse."""

    ai_prompts: list[str]
    results: list[GuidedPrompt]
