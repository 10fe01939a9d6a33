"""A description compared with itself has no changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.corpus.corpus import present
from tests.corpus.pairs import against_itself, versions

# The larger ones are compared by `make corpus`.
LARGE = 400_000


def small() -> list[Path]:
    found = [f for f in versions() if f.is_file() and f.stat().st_size < LARGE]
    return found or [Path("none")]


@pytest.mark.parametrize("file", small(), ids=lambda file: file.name)
def test_nothing_changes_from_a_description_to_itself(file: Path) -> None:
    present("real")
    assert against_itself(file).changes == ()
