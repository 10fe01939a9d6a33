"""Findings as a JSON list."""

from __future__ import annotations

import json
from collections.abc import Iterable

from generator.findings import Finding, Location


def findings_json(findings: Iterable[Finding]) -> str:
    """Return findings as a JSON array, in ASCII.

    Each has `file`, `line`, `column`, `pointer`, `level`, `code`, `message` and `related`, an array
    of locations.
    """
    listing = [
        {
            **_format_location(finding.at),
            "level": finding.level.value,
            "code": finding.code.id,
            "message": finding.message,
            "related": [_format_location(location) for location in finding.related],
        }
        for finding in findings
    ]
    return json.dumps(listing, indent=2)


def _format_location(location: Location) -> dict[str, str | int]:
    return {
        "file": location.document,
        "line": location.line,
        "column": location.column,
        "pointer": location.pointer,
    }
