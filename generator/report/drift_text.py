"""Format drift as plain text."""

from __future__ import annotations

from generator.output import DriftReport
from generator.report.finding_text import one_line


def drift_text(report: DriftReport) -> str:
    """Return a line `path: cause (because)` for each difference, then the commands that fix it."""
    if report.is_clean:
        packages, files = len(report.packages), report.files
        return (
            f"{packages} package{'s' * (packages != 1)}, "
            f"{files} file{'s' * (files != 1)}: no drift\n"
        )
    lines: list[str] = []
    for entry in report.entries:
        lines.append(f"{entry.path}: {entry.cause.value} ({entry.because})")
        lines += [f"  {line}" for line in (*entry.summary, *entry.lines)]
    lines += [
        f"{refused.what}: has errors; nothing can be generated from it"
        for refused in report.refused
    ]
    lines += [f"{purpose}: {command}" for purpose, command in report.advice]
    return "".join(f"{one_line(line)}\n" for line in lines)
