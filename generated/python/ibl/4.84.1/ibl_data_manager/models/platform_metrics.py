from __future__ import annotations

from .._runtime.record import Record
from .metric_detail import MetricDetail
from .points_metric import PointsMetric
from .skills_metric import SkillsMetric


class PlatformMetrics(Record, kw_only=True):
    """PlatformMetrics."""

    enrollments: MetricDetail
    programs: MetricDetail
    pathways: MetricDetail
    resources: MetricDetail
    skills: SkillsMetric
    credentials: MetricDetail
    points: PointsMetric
