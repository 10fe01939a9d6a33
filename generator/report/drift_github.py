"""Drift as workflow commands of GitHub Actions, which become annotations."""

from __future__ import annotations

from collections import Counter

from generator.output import Cause, DriftReport
from generator.report.finding_text import one_line


def drift_github(report: DriftReport) -> str:
    """An `::error` for each file that needs somebody's eyes, and one a package for the rest.

    GitHub shows ten annotations a step, and a changed template makes a thousand files stale.
    """
    advice = "".join(f"; {purpose}: {command}" for purpose, command in report.advice)
    lines: list[str] = []
    many: Counter[tuple[str, str, str]] = Counter()
    first: dict[tuple[str, str, str], str] = {}
    for entry in report.entries:
        if entry.cause in (Cause.STALE, Cause.MISSING) and entry.package:
            key = (entry.package, entry.cause.value, entry.because)
            many[key] += 1
            first.setdefault(key, entry.path)
        else:
            lines.append(
                _error(entry.path, entry.cause.value, f"{entry.because}{advice}")
            )
    for key, number in many.items():
        package, cause, because = key
        files = "1 file" if number == 1 else f"{number} files"
        lines.append(
            _error(first[key], cause, f"{package}: {files}, {because}{advice}")
        )
    for refused in report.refused:
        message = "; ".join(refused.findings)
        lines.append(f"::error title={_property(refused.what)}::{_data(message)}")
    return "".join(f"{line}\n" for line in lines)


def _error(path: str, title: str, message: str) -> str:
    return (
        f"::error file={_property(path)},title=oasmith%3A {_property(title)}::"
        f"{_data(message)}"
    )


def _data(text: str) -> str:
    return one_line(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
