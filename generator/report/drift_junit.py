"""Format drift as a JUnit report, which CI systems show as tests."""

from __future__ import annotations

from collections.abc import Sequence

from generator.output import DriftReport
from generator.report.xml_text import xml_attribute, xml_text


def drift_junit(report: DriftReport) -> str:
    """Return one test case per package, and per file outside of packages; drift is a failure."""
    cases: dict[str, list[str]] = {package: [] for package in report.packages}
    for entry in report.entries:
        line = f"{entry.path}: {entry.cause.value} ({entry.because})"
        lines = (line, *entry.summary, *entry.lines)
        cases.setdefault(entry.package or entry.path, []).extend(lines)
    for refused in report.refused:
        cases.setdefault(refused.what, []).extend(refused.findings)
    failures = sum(bool(lines) for lines in cases.values())
    advice = [f"{purpose}: {command}" for purpose, command in report.advice]
    body = "".join(_format_case(name, lines, advice) for name, lines in cases.items())
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<testsuites name="oasmith" tests="{len(cases)}" failures="{failures}">\n'
        f'  <testsuite name="oasmith check" tests="{len(cases)}" failures="{failures}" '
        f'errors="0" skipped="0">\n{body}  </testsuite>\n</testsuites>\n'
    )


def _format_case(name: str, lines: Sequence[str], advice: Sequence[str]) -> str:
    start = f'    <testcase classname="oasmith.check" name={xml_attribute(name)}'
    if not lines:
        return f"{start}/>\n"
    text = "".join(f"{xml_text(line)}\n" for line in (*lines, *advice))
    return (
        f'{start}>\n      <failure type="drift" message={xml_attribute(lines[0])}>\n'
        f"{text}      </failure>\n    </testcase>\n"
    )
