from __future__ import annotations

from .._runtime.record import Record


class GuidedPrompt(Record, kw_only=True):
    """GuidedPrompt."""

    prompt: str
    icon: str
