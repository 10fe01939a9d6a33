from __future__ import annotations

from .._runtime.record import Record


class MentorFromTemplateRequest(Record, kw_only=True):
    """MentorFromTemplateRequest."""

    template_name: str
    new_mentor_name: str
