from __future__ import annotations

from .._runtime.record import Record
from .request_data_variable import RequestDataVariable


class ReuestDataVariableList(Record, kw_only=True):
    """ReuestDataVariableList."""

    data_variables: list[RequestDataVariable]
