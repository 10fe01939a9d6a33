from __future__ import annotations

from .._runtime.record import Record


class TopicModel(Record, kw_only=True):
    """TopicModel.

    Attributes:
        name: at most 255 characters.
    """

    name: str
