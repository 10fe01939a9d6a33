from __future__ import annotations

from .._runtime.unions.record import Record


class RunMentorEval(Record, kw_only=True):
    """RunMentorEval."""

    id: int
