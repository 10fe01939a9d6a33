from __future__ import annotations

from .._runtime.record import Record


class BulkSuggestionResponse(Record, kw_only=True):
    """BulkSuggestionResponse."""

    successes: int
    error_codes: list[str]
