"""Format drift as workflow commands of GitHub Actions, which GitHub shows as annotations."""

from __future__ import annotations

from collections import Counter

from generator.output import Cause, DriftReport
from generator.report.finding_text import one_line
from generator.report.github_log import break_commands


def drift_github(report: DriftReport) -> str:
    """Return an `::error` for each file that needs attention, and one per package for the rest.

    Stale and missing files are grouped by package and reason, because GitHub shows only ten
    annotations per step, and a changed template makes a thousand files stale.
    """
    advice = "".join(f"; {purpose}: {command}" for purpose, command in report.advice)
    lines: list[str] = []
    group_sizes: Counter[tuple[str, str, str]] = Counter()
    first_paths: dict[tuple[str, str, str], str] = {}
    for entry in report.entries:
        if entry.cause in (Cause.STALE, Cause.MISSING) and entry.package:
            key = (entry.package, entry.cause.value, entry.because)
            group_sizes[key] += 1
            first_paths.setdefault(key, entry.path)
        else:
            lines.append(
                _format_error(entry.path, entry.cause.value, f"{entry.because}{advice}")
            )
    for key, number in group_sizes.items():
        package, cause, because = key
        files = "1 file" if number == 1 else f"{number} files"
        lines.append(
            _format_error(
                first_paths[key], cause, f"{package}: {files}, {because}{advice}"
            )
        )
    for refused in report.refused:
        message = "; ".join(refused.findings)
        lines.append(
            f"::error title={_escape_property(refused.what)}::{_escape_data(message)}"
        )
    return "".join(f"{line}\n" for line in lines)


def _format_error(path: str, title: str, message: str) -> str:
    return (
        f"::error file={_escape_property(path)},title=oasmith%3A {_escape_property(title)}::"
        f"{_escape_data(message)}"
    )


def _escape_data(text: str) -> str:
    return break_commands(one_line(text), "github").replace("%", "%25")


def _escape_property(text: str) -> str:
    return _escape_data(text).replace(":", "%3A").replace(",", "%2C")
