from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class RequestDataVariable(Record, kw_only=True):
    """RequestDataVariable."""

    variable_name: str
    data_set: Any
    number_of_data_points: int
