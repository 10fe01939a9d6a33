"""Drift as JSON."""

from __future__ import annotations

import json

from generator.output import DriftReport


def drift_json(report: DriftReport) -> str:
    """An object with `drift`, `packages`, `files`, `entries`, `refused` and `advice`; ASCII only.

    An entry has `path`, `package`, `cause`, `because`, `owned`, `edited`, and `diff` and
    `summary`, lists of lines. A refusal has `what` and `findings`, a list of lines; an advice
    `purpose` and `command`.
    """
    value = {
        "drift": not report.clean,
        "packages": list(report.packages),
        "files": report.files,
        "entries": [
            {
                "path": entry.path,
                "package": entry.package,
                "cause": entry.cause.value,
                "because": entry.because,
                "owned": entry.owned,
                "edited": entry.edited,
                "diff": list(entry.lines),
                "summary": list(entry.summary),
            }
            for entry in report.entries
        ],
        "refused": [
            {"what": refused.what, "findings": list(refused.findings)}
            for refused in report.refused
        ],
        "advice": [
            {"purpose": purpose, "command": command}
            for purpose, command in report.advice
        ],
    }
    return json.dumps(value, indent=2) + "\n"
