from __future__ import annotations

from .._runtime.record import Record


class DocumentFromPoolRequest(Record, kw_only=True):
    """DocumentFromPoolRequest."""

    to_pathway: str
    document_id: int
