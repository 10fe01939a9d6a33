"""The sessions in the README are what the commands in them print."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
FENCES = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
OASMITH = f'oasmith() {{ "{sys.executable}" -m generator "$@"; }}\n'


def blocks(kind: str) -> list[str]:
    return [text for found, text in FENCES.findall(README) if found == kind]


def sessions() -> Iterator[list[tuple[str, str]]]:
    """The commands of each console block, with what each prints."""
    for block in blocks("console"):
        parts = re.split(r"^\$ (.*)\n", block, flags=re.MULTILINE)[1:]
        yield list(zip(parts[::2], parts[1::2], strict=True))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A workspace of its own with the repository's descriptions and packages, and `notes.yaml`."""
    shutil.copytree(ROOT / "specs", tmp_path / "specs")
    shutil.copytree(ROOT / "generated", tmp_path / "generated")
    (tmp_path / "notes.yaml").write_text(blocks("yaml")[0], encoding="utf-8")
    return tmp_path


def test_there_are_sessions_to_test() -> None:
    assert len(list(sessions())) == 2
    assert len(blocks("yaml")) == 1


@pytest.mark.parametrize("session", list(sessions()), ids=lambda s: s[0][0])
def test_a_session_prints_what_the_readme_says(
    session: list[tuple[str, str]], folder: Path
) -> None:
    for command, expected in session:
        done = subprocess.run(
            ["bash", "-c", OASMITH + command],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert done.stdout == expected, command
