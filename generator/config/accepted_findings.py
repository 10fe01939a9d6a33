"""Findings that an api.yaml accepts with a reason."""

from __future__ import annotations

from collections.abc import Iterable

from generator.config.codes import UNUSED_ACCEPTANCE
from generator.config.settings import Acceptance, ApiConfig
from generator.findings import Finding, Level, Location


def apply_acceptances(
    findings: Iterable[Finding], config: ApiConfig
) -> tuple[tuple[Finding, ...], frozenset[Acceptance]]:
    """Return the findings that api.yaml does not accept, and the acceptances that were used.

    An error cannot be accepted: no client can be generated from a description that has one.
    """
    by_code: dict[str, list[Acceptance]] = {}
    for acceptance in config.accepted:
        by_code.setdefault(acceptance.code, []).append(acceptance)
    remaining: list[Finding] = []
    used: set[Acceptance] = set()
    for finding in findings:
        matching = [
            acceptance
            for acceptance in by_code.get(finding.code.id, ())
            if acceptance.pointer in (None, finding.at.pointer)
        ]
        if matching and finding.level is not Level.ERROR:
            used.update(matching)
        else:
            remaining.append(finding)
    return tuple(remaining), frozenset(used)


def find_unused_acceptances(
    config: ApiConfig, used: frozenset[Acceptance]
) -> tuple[Finding, ...]:
    """Return a finding for each acceptance that matches no finding of any version."""
    return tuple(
        Finding(
            UNUSED_ACCEPTANCE,
            f"api.yaml accepts finding {acceptance.code}"
            + (f" at {acceptance.pointer}" if acceptance.pointer is not None else "")
            + ", but no version has this finding",
            acceptance.at or Location("api.yaml", "/accepted_findings", 1, 1),
        )
        for acceptance in config.accepted
        if acceptance not in used
    )
