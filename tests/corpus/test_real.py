"""Published descriptions: each gives a Python client that imports and whose decoders build."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.corpus.clients import make, probe
from tests.corpus.corpus import present, rows

# The largest take seconds each; they are made with the others where there is time for it.
LARGE = 1_000_000
ROWS = rows("real") or [{"name": "", "total_bytes": ""}]


def marked(row: dict[str, str]) -> object:
    slow = [pytest.mark.slow] if int(row["total_bytes"] or 0) > LARGE else []
    return pytest.param(row, id=row["name"], marks=slow)


@pytest.mark.parametrize("row", [*map(marked, ROWS)])
def test_a_published_description_gives_a_client(
    row: dict[str, str], tmp_path: Path
) -> None:
    present("real")
    made = make("real", row["name"])
    assert made.errors == ()
    assert made.texts, made.fault
    assert made.operations == int(row["operations"])
    assert probe([("demo", made.texts)], tmp_path) == ""
