"""Findings as a JSON list."""

from __future__ import annotations

import json
from collections.abc import Iterable

from generator.findings import Finding, Location


def findings_json(findings: Iterable[Finding]) -> str:
    """A list of objects with `file`, `line`, `column`, `pointer`, `level`, `code`, `message` and
    `related`, a list of places; ASCII only."""
    listing = [
        {
            **_place(finding.at),
            "level": finding.level.value,
            "code": finding.code.id,
            "message": finding.message,
            "related": [_place(place) for place in finding.related],
        }
        for finding in findings
    ]
    return json.dumps(listing, indent=2)


def _place(at: Location) -> dict[str, str | int]:
    return {
        "file": at.document,
        "line": at.line,
        "column": at.column,
        "pointer": at.pointer,
    }
