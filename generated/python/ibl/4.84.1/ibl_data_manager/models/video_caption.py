from __future__ import annotations

from .._runtime.unions.record import Record


class VideoCaption(Record, kw_only=True):
    """VideoCaption.

    Attributes:
        file: format uri.
    """

    file: str
