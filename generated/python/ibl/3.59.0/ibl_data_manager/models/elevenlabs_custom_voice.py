from __future__ import annotations

from .._runtime.record import Record


class ElevenlabsCustomVoice(Record, kw_only=True):
    """ElevenlabsCustomVoice.

    Attributes:
        files: for each item: format uri.
    """

    name: str
    files: list[str]
