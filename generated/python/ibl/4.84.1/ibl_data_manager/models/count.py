from __future__ import annotations

from .._runtime.record import Record
from .count_data import CountData


class Count(Record, kw_only=True):
    """Count."""

    data: CountData
