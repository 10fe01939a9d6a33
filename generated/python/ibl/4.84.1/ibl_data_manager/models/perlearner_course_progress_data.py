from __future__ import annotations

from .._runtime.record import Record


class PerlearnerCourseProgressData(Record, kw_only=True):
    """PerlearnerCourseProgressData.

    Attributes:
        progress: format double.
    """

    progress: float
