"""Two type checkers, at their strictest, find nothing in the packages."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.generated.packages import PACKAGE, VERSIONS, folder, passes, run

USAGE = Path(__file__).with_name("usage.py")

per_version = pytest.mark.parametrize("version", VERSIONS)


@per_version
def test_mypy_finds_nothing(version: str) -> None:
    passes(
        sys.executable, "-m", "mypy", "--strict", "--cache-dir", os.devnull, PACKAGE,
        cwd=folder(version),
    )  # fmt: skip


@per_version
def test_pyright_finds_nothing(version: str) -> None:
    config = (folder(version) / "pyproject.toml").read_text(encoding="utf-8")
    assert 'typeCheckingMode = "strict"' in config
    passes(
        sys.executable, "-m", "pyright", "--pythonpath", sys.executable, PACKAGE,
        cwd=folder(version),
    )  # fmt: skip


def test_what_a_user_writes_has_types() -> None:
    newest = folder(VERSIONS[-1])
    done = run(
        sys.executable, "-m", "mypy", "--strict", "--cache-dir", os.devnull, str(USAGE),
        cwd=newest, MYPYPATH=".",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    passes(
        sys.executable, "-m", "pyright", "--pythonpath", sys.executable, str(USAGE),
        cwd=newest,
    )  # fmt: skip
