"""Where the flagship packages are, and how others' tools are run over them."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VERSIONS = ("3.59.0", "4.84.1")
PACKAGE = "ibl_data_manager"


def folder(version: str) -> Path:
    """The package made from one version."""
    return ROOT / "generated" / "python" / "ibl" / version


def run(*command: str, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """A command in a folder, with what it printed."""
    return subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, **variables},
        capture_output=True,
        text=True,
        check=False,
    )


def passes(*command: str, cwd: Path) -> None:
    """Assert that a command ends with 0."""
    done = run(*command, cwd=cwd)
    assert done.returncode == 0, f"{done.stdout[-4000:]}\n{done.stderr[-4000:]}"
