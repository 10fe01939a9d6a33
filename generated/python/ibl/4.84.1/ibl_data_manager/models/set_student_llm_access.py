from __future__ import annotations

from .._runtime.record import Record


class SetStudentLLMAccess(Record, kw_only=True):
    """SetStudentLLMAccess.

    Attributes:
        platform_key: at most 255 characters.
    """

    platform_key: str
    llm_resources: list[str]
