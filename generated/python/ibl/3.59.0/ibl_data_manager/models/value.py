from __future__ import annotations

from .._runtime.record import Record
from .value_data import ValueData


class Value(Record, kw_only=True):
    """Value."""

    data: ValueData
