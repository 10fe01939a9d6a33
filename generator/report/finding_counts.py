"""Counts in text: `2 files`, `1 error, 2 info`."""

from __future__ import annotations

from collections.abc import Iterable

from generator.findings import Finding, Level


def count_noun(number: int, noun: str) -> str:
    """Return `1 file`, `2 files`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def count_findings(findings: Iterable[Finding]) -> str:
    """Return the number of findings by level, the worst first; `no findings` if there are none."""
    levels = [finding.level for finding in findings]
    parts = [
        # "info" has no plural.
        (
            f"{levels.count(level)} info"
            if level is Level.INFO
            else count_noun(levels.count(level), level.value)
        )
        for level in Level
        if level in levels
    ]
    return ", ".join(parts) or "no findings"
