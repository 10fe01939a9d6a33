"""Findings that an api.yaml accepts with a reason."""

from __future__ import annotations

from collections.abc import Iterable

from generator.config.codes import UNUSED_ACCEPTANCE
from generator.config.settings import Acceptance, ApiConfig
from generator.findings import Finding, Level, Location


def accept(
    findings: Iterable[Finding], config: ApiConfig
) -> tuple[tuple[Finding, ...], frozenset[Acceptance]]:
    """The findings that api.yaml does not accept, and the acceptances that were of use.

    An error stays: accepting it would not make a client possible.
    """
    by_code: dict[str, list[Acceptance]] = {}
    for acceptance in config.accepted:
        by_code.setdefault(acceptance.code, []).append(acceptance)
    left: list[Finding] = []
    used: set[Acceptance] = set()
    for finding in findings:
        fitting = [
            acceptance
            for acceptance in by_code.get(finding.code.id, ())
            if acceptance.pointer in (None, finding.at.pointer)
        ]
        if fitting and finding.level is not Level.ERROR:
            used.update(fitting)
        else:
            left.append(finding)
    return tuple(left), frozenset(used)


def unused_acceptances(
    config: ApiConfig, used: frozenset[Acceptance]
) -> tuple[Finding, ...]:
    """A finding for each acceptance that fitted nothing in any version."""
    return tuple(
        Finding(
            UNUSED_ACCEPTANCE,
            f"no version has a finding {acceptance.code} to accept"
            + (f" at {acceptance.pointer}" if acceptance.pointer is not None else ""),
            acceptance.at or Location("api.yaml", "/accepted_findings", 1, 1),
        )
        for acceptance in config.accepted
        if acceptance not in used
    )
