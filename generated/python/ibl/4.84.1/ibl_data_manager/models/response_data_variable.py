from __future__ import annotations

from typing import Any

from .._runtime.record import Record


class ResponseDataVariable(Record, kw_only=True):
    """ResponseDataVariable."""

    variable_name: str
    predicted_data: Any
    narrative: str
