"""Findings and changes as text; one small file a format."""

from __future__ import annotations

from generator.report.finding_json import findings_json
from generator.report.finding_text import finding_line, one_line

__all__ = ["finding_line", "findings_json", "one_line"]
