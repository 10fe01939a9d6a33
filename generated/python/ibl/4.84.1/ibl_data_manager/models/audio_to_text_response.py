from __future__ import annotations

from .._runtime.unions.record import Record


class AudioToTextResponse(Record, kw_only=True):
    """AudioToTextResponse."""

    text: str
