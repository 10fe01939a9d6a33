from __future__ import annotations

from .._runtime.record import Record


class ImageUpload(Record, kw_only=True):
    """ImageUpload.

    Attributes:
        file: format uri.
    """

    file: str
