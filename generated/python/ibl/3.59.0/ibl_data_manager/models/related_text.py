from __future__ import annotations

from .._runtime.record import Record


class RelatedText(Record, kw_only=True):
    """RelatedText."""

    question: str
