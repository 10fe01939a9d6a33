from __future__ import annotations

from uuid import UUID

from msgspec import UNSET, UnsetType

from .._runtime.record import Record


class FileUploadURLResponse(Record, kw_only=True):
    """FileUploadURLResponse.

    Attributes:
        upload_url: format uri.
        file_id: format uuid.
        upload_method: default "PUT".
    """

    upload_url: str
    file_key: str
    file_id: UUID
    expires_in: int
    upload_method: str | UnsetType = UNSET
