"""The option --strict."""

from __future__ import annotations

from collections.abc import Iterable

from generator.findings import Finding, Level, raise_warnings


def apply_strict(
    findings: Iterable[Finding], *, is_strict: bool
) -> tuple[Finding, ...]:
    """Return the findings; with --strict, each warning as an error."""
    return raise_warnings(findings) if is_strict else tuple(findings)


def has_error(findings: Iterable[Finding]) -> bool:
    """Whether one of the findings is an error."""
    return any(finding.level is Level.ERROR for finding in findings)
