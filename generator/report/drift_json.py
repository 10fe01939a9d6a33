"""Format drift as JSON."""

from __future__ import annotations

import json

from generator.output import DriftReport


def drift_json(report: DriftReport) -> str:
    """Return an object with `drift`, `packages`, `files`, `entries`, `refused` and `advice`.

    An item of `entries` has `path`, `package`, `cause`, `because`, `owned`, `edited`, `diff` and
    `summary`; the last two are lists of lines. An item of `refused` has `what` and `findings`, a
    list of lines, and an item of `advice` has `purpose` and `command`. The text is ASCII.
    """
    value = {
        "drift": not report.is_clean,
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
