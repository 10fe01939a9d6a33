from __future__ import annotations

from .._runtime.record import Record


class ToolCategory(Record, kw_only=True):
    """ToolCategory.

    Attributes:
        name: at most 50 characters.
    """

    id: int
    name: str
    description: str
