from __future__ import annotations

from .._runtime.record import Record


class StudentLLMAccessResponse(Record, kw_only=True):
    """StudentLLMAccessResponse."""

    platform_key: str
    llm_resources: list[str]
