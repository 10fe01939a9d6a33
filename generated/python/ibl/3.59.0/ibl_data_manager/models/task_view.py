from __future__ import annotations

from .._runtime.record import Record


class TaskView(Record, kw_only=True):
    """TaskView."""

    task_id: str
