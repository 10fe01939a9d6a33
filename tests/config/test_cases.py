"""The cases of findings about an api.yaml: each folder is one in specs/, and gives its listing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.config import (
    find_expired_acceptances,
    find_unused_acceptances,
    find_unused_change_acceptances,
    find_unused_pagination_rules,
    read_config,
)
from generator.config.codes import CODES
from generator.languages import target_rules
from generator.report import finding_line
from generator.source import Source

CASES = Path(__file__).parents[1] / "findings" / "cases"


@pytest.mark.parametrize("code", [code.id for code in CODES])
def test_case(code: str) -> None:
    folder = CASES / code
    text = (folder / "api.yaml").read_bytes()
    checked = read_config(
        Source("api.yaml", {"api.yaml": text}),
        name="case",
        rules=target_rules(),
        described={file.stem for file in folder.glob("1.*.yaml")},
    )
    findings = checked.findings
    if checked.value is not None:
        findings += find_unused_acceptances(checked.value, frozenset())
        findings += find_unused_pagination_rules(checked.value, ())
        changes = checked.value.accepted_changes
        findings += find_expired_acceptances(changes, date(2027, 2, 1))
        without_end = [change for change in changes if not change.until]
        findings += find_unused_change_acceptances(without_end, (), "in any version")
    listing = "".join(finding_line(finding) + "\n" for finding in findings)
    assert listing == (folder / "expected.txt").read_text("utf-8")
    assert f" {code} " in listing
