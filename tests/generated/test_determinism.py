"""The same descriptions give the same bytes, whoever builds, wherever and whenever."""

from __future__ import annotations

import datetime
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.generated.packages import ROOT


def build(root: Path, cwd: Path, **variables: str) -> dict[str, bytes]:
    """The files that a build gives in a workspace of its own."""
    shutil.copytree(ROOT / "specs", root / "specs")
    subprocess.run(
        [sys.executable, "-m", "generator", "build", "--root", str(root)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **variables},
        check=True,
        capture_output=True,
    )
    made = root / "generated"
    return {
        path.relative_to(made).as_posix(): path.read_bytes()
        for path in made.rglob("*")
        if path.is_file()
    }


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    root = tmp_path_factory.mktemp("one")
    return build(root, root, PYTHONHASHSEED="1", LC_ALL="C", TZ="UTC")


def test_another_hash_seed_folder_locale_and_time_zone_change_nothing(
    built: dict[str, bytes], tmp_path: Path
) -> None:
    root = tmp_path / "zwei mit Ä"
    root.mkdir()
    other = build(
        root,
        Path("/"),
        PYTHONHASHSEED="2",
        LC_ALL="C.UTF-8",
        LANG="tr_TR.UTF-8",
        TZ="Asia/Kathmandu",
        PYTHONUTF8="0",
    )
    assert other == built


def test_the_packages_in_the_repository_are_what_a_build_gives(
    built: dict[str, bytes],
) -> None:
    here = ROOT / "generated"
    found = {
        name: (here / name).read_bytes() if (here / name).is_file() else b""
        for name in built
    }
    assert found == built


def test_no_file_names_a_time_a_machine_or_a_folder(built: dict[str, bytes]) -> None:
    now = datetime.datetime.now(tz=datetime.UTC)
    forbidden = {
        str(ROOT).encode(),
        str(Path.home()).encode() + b"/",
        socket.gethostname().encode(),
        now.strftime("%Y-%m-%d").encode(),
        now.strftime("%B %Y").encode(),
    }
    for name, content in built.items():
        assert not [text for text in forbidden if text in content], name
