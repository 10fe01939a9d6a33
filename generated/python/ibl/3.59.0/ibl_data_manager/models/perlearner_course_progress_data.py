from __future__ import annotations

from .._runtime.unions.record import Record


class PerlearnerCourseProgressData(Record, kw_only=True):
    """PerlearnerCourseProgressData.

    Attributes:
        progress: format double.
    """

    progress: float
