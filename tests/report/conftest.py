"""The repository, and a browser where there is one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.report.browser import browser

__all__ = ["browser"]


@pytest.fixture(scope="session")
def root() -> Path:
    return Path(__file__).parents[2]
