from __future__ import annotations

from .._runtime.record import Record


class AudioToTextResponse(Record, kw_only=True):
    """AudioToTextResponse."""

    text: str
