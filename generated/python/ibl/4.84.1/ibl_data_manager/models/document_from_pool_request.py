from __future__ import annotations

from .._runtime.unions.record import Record


class DocumentFromPoolRequest(Record, kw_only=True):
    """DocumentFromPoolRequest."""

    to_pathway: str
    document_id: int
