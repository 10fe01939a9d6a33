from __future__ import annotations

from .._runtime.record import Record


class RunMentorEval(Record, kw_only=True):
    """RunMentorEval."""

    id: int
