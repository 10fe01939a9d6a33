"""Rewrites the messages in tests/diff/cases after a sentence in generator/diff/messages.py changed.

    .venv/bin/python -m tests.diff.update_cases

Nothing but `message` is rewritten: where a rule, an effect, a level or a pointer differs from what
a case says, the case is named and left alone.
"""

from __future__ import annotations

import json
import sys
from datetime import date
from pathlib import Path

import yaml

from generator.diff import diff
from tests.diff.conftest import TODAY, contract
from tests.diff.test_cases import CASES, row

START = "\nchanges:\n"


def updated(path: Path, today: date = TODAY) -> str | None:
    """The text of a case with today's messages; None where more than a message differs."""
    text = path.read_text(encoding="utf-8")
    case = yaml.safe_load(text)
    old, new = (
        contract(f"{side}.json", json.dumps(case[side]).encode())
        for side in ("old", "new")
    )
    rows = [row(change) for change in diff(old, new, None, today).changes]
    expected = case["changes"]
    if [{**r, "message": ""} for r in rows] != [{**r, "message": ""} for r in expected]:
        return None
    if rows == expected:
        return text
    head, _, _ = text.partition(START)
    listed = yaml.safe_dump(
        rows, sort_keys=False, width=100, allow_unicode=True, default_flow_style=None
    )
    return f"{head}{START}{listed}"


def main() -> int:
    """Rewrite every case; 1 where one differs in more than a message."""
    differing = 0
    for path in sorted(CASES.glob("*.yaml")):
        text = updated(path)
        if text is None:
            sys.stderr.write(f"{path.stem}: more than a message differs\n")
            differing += 1
        elif text != path.read_text(encoding="utf-8"):
            path.write_text(text, encoding="utf-8")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
