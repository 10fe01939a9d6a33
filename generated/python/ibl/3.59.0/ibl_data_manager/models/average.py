from __future__ import annotations

from .._runtime.record import Record
from .average_data import AverageData


class Average(Record, kw_only=True):
    """Average."""

    data: AverageData
