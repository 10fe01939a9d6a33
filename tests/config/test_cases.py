"""The cases of findings about an api.yaml: each folder is one in specs/, and gives its listing."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.config import read_config, unused_acceptances, unused_rules
from generator.config.codes import CODES
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
        languages=("python",),
        found={file.stem for file in folder.glob("1.*.yaml")},
    )
    findings = checked.findings
    if checked.value is not None:
        findings += unused_acceptances(checked.value, frozenset())
        findings += unused_rules(checked.value, ())
    listing = "".join(finding_line(finding) + "\n" for finding in findings)
    assert listing == (folder / "expected.txt").read_text("utf-8")
    assert f" {code} " in listing
