from __future__ import annotations

from .._runtime.unions.record import Record


class GuidedPrompt(Record, kw_only=True):
    """GuidedPrompt."""

    prompt: str
    icon: str
