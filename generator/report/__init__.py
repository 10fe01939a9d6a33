"""Findings and changes as text; one small file a format."""

from __future__ import annotations

from collections.abc import Callable

from generator.output import DriftReport
from generator.report.drift_github import drift_github
from generator.report.drift_json import drift_json
from generator.report.drift_junit import drift_junit
from generator.report.drift_text import drift_text
from generator.report.finding_json import findings_json
from generator.report.finding_text import finding_line, one_line

DRIFT_FORMATS: tuple[tuple[str, Callable[[DriftReport], str]], ...] = (
    ("text", drift_text),
    ("json", drift_json),
    ("github", drift_github),
    ("junit", drift_junit),
)

__all__ = ["DRIFT_FORMATS", "finding_line", "findings_json", "one_line"]
