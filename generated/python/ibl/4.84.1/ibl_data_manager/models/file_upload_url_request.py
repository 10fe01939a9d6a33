from __future__ import annotations

from uuid import UUID

from .._runtime.record import Record


class FileUploadURLRequest(Record, kw_only=True):
    """FileUploadURLRequest.

    Attributes:
        session_id: format uuid.
        file_name: at most 255 characters.
        content_type: at most 255 characters.
        file_size: at least 1.
    """

    session_id: UUID
    file_name: str
    content_type: str
    file_size: int
