from __future__ import annotations

from .._runtime.record import Record


class RetrieveTask(Record, kw_only=True):
    """RetrieveTask."""

    task: str
