from __future__ import annotations

from .._runtime.record import Record


class GuidedPromptsResponse(Record, kw_only=True):
    """GuidedPromptsResponse."""

    ai_prompts: list[str]
