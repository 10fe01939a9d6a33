from __future__ import annotations

from .._runtime.record import Record


class VideoCaption(Record, kw_only=True):
    """VideoCaption.

    Attributes:
        file: format uri.
    """

    file: str
