"""The journal of a change, and journals that oasmith did not write."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

import pytest

from generator.workspace.journal import NAME, Step, read_journal, write_journal

if TYPE_CHECKING:
    from pathlib import Path

STEP = Step("python/notes/1", "0", 7, True, ("a/b.py",), ("c.py",))


def test_a_journal_is_read_as_written(tmp_path: Path) -> None:
    steps = [STEP, replace(STEP, folder=".", whole=False)]
    write_journal(tmp_path, steps)
    assert read_journal(tmp_path) == steps


@pytest.mark.parametrize(
    "step",
    [
        replace(STEP, folder="../elsewhere"),
        replace(STEP, folder="/etc"),
        replace(STEP, stage="../../stage"),
        replace(STEP, write=("a/../../b.py",)),
        replace(STEP, delete=("/etc/hosts",)),
        replace(STEP, delete=("",)),
    ],
)
def test_a_journal_that_leads_out_is_none(tmp_path: Path, step: Step) -> None:
    write_journal(tmp_path, [STEP, step])
    assert read_journal(tmp_path) == []


@pytest.mark.parametrize("text", ["", "[1]", "{}", '[{"folder": 1}]', "null"])
def test_a_broken_journal_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / NAME).write_text(text)
    assert read_journal(tmp_path) == []


def test_values_of_other_types_are_none(tmp_path: Path) -> None:
    wrong = {**asdict(STEP), "folder": 3}
    (tmp_path / NAME).write_text(json.dumps([wrong]))
    assert read_journal(tmp_path) == []
