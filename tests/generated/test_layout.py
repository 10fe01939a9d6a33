"""Ruff and Black would change nothing in the packages."""

from __future__ import annotations

import sys

import pytest

from tests.generated.packages import VERSIONS, folder, passes

per_version = pytest.mark.parametrize("version", VERSIONS)


@per_version
def test_ruff_finds_nothing(version: str) -> None:
    passes(
        sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache", ".",
        cwd=folder(version),
    )  # fmt: skip


@per_version
def test_black_would_change_nothing(version: str) -> None:
    passes(
        sys.executable, "-m", "black", "--check", "--quiet", "--workers", "1", ".",
        cwd=folder(version),
    )  # fmt: skip
