from __future__ import annotations

from .._runtime.record import Record


class AudioToTextRequest(Record, kw_only=True):
    """AudioToTextRequest.

    Attributes:
        file: format uri.
    """

    file: str
