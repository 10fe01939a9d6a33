"""docs/figures.md has a section for each topic, and a refresh replaces that section only."""

from __future__ import annotations

import sys
from datetime import date

import pytest

from tests.bench.page import PAGE, SECTION, replace_sections
from tests.bench.process import ROOT
from tests.bench.table import record, say

TEXT = """\
# Figures
<!-- bench: load -->
old
<!-- bench: end -->
between
<!-- bench: diff -->
kept
<!-- bench: end -->
"""


def test_every_topic_has_one_section(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", sys.dont_write_bytecode)
    from tests.bench.run import TOPICS

    sections = [name for _, name, _, _ in SECTION.findall(PAGE.read_text("utf-8"))]
    assert sorted(sections) == sorted(TOPICS)


def test_a_refresh_replaces_one_section() -> None:
    output = f"load: 1.0\n  {ROOT}/specs failed\n"
    page = replace_sections(
        TEXT, {"load": output}, day=date(2026, 11, 29), machine="2 cores", quick=True
    )
    assert page == TEXT.replace(
        "old\n",
        "Measured on 2026-11-29 with `--quick`: 2 cores.\n\n"
        "```text\nload: 1.0\n  ./specs failed\n```\n",
    )
    again = replace_sections(
        page, {"load": output}, day=date(2026, 11, 29), machine="2 cores", quick=True
    )
    assert again == page


def test_a_topic_without_a_section_is_an_error() -> None:
    with pytest.raises(KeyError, match="growth"):
        replace_sections(
            TEXT, {"growth": ""}, day=date(2026, 1, 1), machine="", quick=False
        )


def test_printed_lines_are_recorded(capsys: pytest.CaptureFixture[str]) -> None:
    with record() as lines:
        say("one")
    say("two")
    assert lines == ["one"]
    assert capsys.readouterr().out == "one\ntwo\n"
