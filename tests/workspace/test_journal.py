"""The journal of a change, and journals with steps that oasmith does not carry out."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

import pytest

from generator.workspace.journal import (
    Journal,
    Step,
    is_allowed,
    read_journal,
    write_journal,
)

if TYPE_CHECKING:
    from pathlib import Path

STEP = Step("generated/python/notes/1", "0", 7, True, ("a/b.py",), ("c.py",))
JOURNAL = Journal(".oasmith-0123", 5, (STEP,))
ALLOWED = ("generated", "specs", ".github/workflows")


def test_a_journal_is_read_as_written(tmp_path: Path) -> None:
    journal = replace(JOURNAL, steps=(STEP, replace(STEP, folder=".", whole=False)))
    write_journal(tmp_path / "a.json", journal)
    assert read_journal(tmp_path / "a.json") == journal
    assert (tmp_path / "a.json").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "step",
    [
        replace(STEP, folder="../elsewhere"),
        replace(STEP, folder="/etc"),
        replace(STEP, folder=".git"),
        replace(STEP, folder="src"),
        replace(STEP, folder=".", write=("a.py",)),
        replace(STEP, folder="generated", write=(), delete=(), stage="../x"),
        replace(STEP, folder="generated/.GIT", write=(), delete=()),
        replace(STEP, folder="src", write=(), delete=()),
        replace(STEP, folder=".github", write=("actions/a.yml",)),
        replace(STEP, stage="../../stage"),
        replace(STEP, write=("a/../../b.py",)),
        replace(STEP, write=(".git/config",)),
        replace(STEP, delete=("/etc/hosts",)),
        replace(STEP, delete=("",)),
    ],
)
def test_a_step_that_leads_out_is_not_allowed(step: Step) -> None:
    assert is_allowed(STEP, ALLOWED)
    assert not is_allowed(step, ALLOWED)


def test_a_folder_above_an_allowed_one_may_be_exchanged_for_files_below() -> None:
    step = replace(STEP, folder=".github", write=("workflows/a.yml",), delete=())
    assert is_allowed(step, ALLOWED)


@pytest.mark.parametrize(
    "text", ["", "[1]", "{}", '{"steps": [{"folder": 1}]}', "null"]
)
def test_a_broken_journal_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.json").write_text(text)
    assert read_journal(tmp_path / "a.json") is None


def test_values_of_other_types_are_none(tmp_path: Path) -> None:
    wrong = {**asdict(JOURNAL), "work_folder": 3}
    (tmp_path / "a.json").write_text(json.dumps(wrong))
    assert read_journal(tmp_path / "a.json") is None
