from __future__ import annotations

from .._runtime.record import Record


class EmailPromptSummary(Record, kw_only=True):
    """EmailPromptSummary."""

    total_emails: int
    replied_emails: int
    pending_emails: int
