"""Published descriptions: each gives a Python client that imports and whose decoders build."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator import pipeline
from generator.workspace import change_tree, read_templates
from tests.corpus.corpus import present, read, rows

# The largest take seconds each; they are made with the others where there is time for it.
LARGE = 1_000_000
ROWS = rows("real") or [{"name": "", "total_bytes": ""}]
PROBE = Path(__file__).with_name("probe.py")


@pytest.fixture(scope="module")
def templates() -> dict[str, str]:
    present("real")
    return dict(read_templates("python"))


def marked(row: dict[str, str]) -> object:
    slow = [pytest.mark.slow] if int(row["total_bytes"] or 0) > LARGE else []
    return pytest.param(row, id=row["name"], marks=slow)


@pytest.mark.parametrize("row", [*map(marked, ROWS)])
def test_a_published_description_gives_a_client(
    row: dict[str, str], templates: dict[str, str], tmp_path: Path
) -> None:
    checked = read("real", row["name"])
    assert not checked.failed, [f for f in checked.findings if f.level.value == "error"]
    api = checked.value
    assert api is not None
    assert len(api.operations) == int(row["operations"])
    made = pipeline.files(
        api, pipeline.default_config("x", "demo"), "python", templates
    )
    assert made.value is not None
    change_tree(tmp_path / "client", made.value.texts)
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "client")}
    probed = subprocess.run(
        [sys.executable, "-W", "ignore", str(PROBE), "demo"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (probed.returncode, probed.stdout) == (0, ""), probed.stderr[-2000:]
