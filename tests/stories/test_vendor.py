"""The vendor's own 4.90.4, with all its prose: validated, added, corrected by an Overlay, imported.

Fetched through npm and not kept, because we may not publish its text.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "@iblai/iblai-api@4.90.4-ai"
PLACE = "/api/catalog/search/programs/"
OVERLAY = f"""\
overlay: 1.0.0
info: {{title: A default that no validator takes, version: 1.0.0}}
actions:
  - target: $.paths['{PLACE}'].post.parameters[*].schema[?@ == '']
    remove: true
"""
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The vendor's sdk_schema.yml."""
    folder = tmp_path_factory.mktemp("npm")
    if not shutil.which("npm"):
        pytest.skip("there is no npm to fetch the vendor's description with")
    command = ["npm", "pack", "--silent", PACKAGE]
    try:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, check=False, timeout=120
        )
    except subprocess.TimeoutExpired:
        pytest.skip("npm does not answer")
    if done.returncode != 0:
        pytest.skip(f"npm cannot fetch {PACKAGE}: {done.stderr[-200:]!r}")
    (archive,) = folder.glob("*.tgz")
    with tarfile.open(archive) as files:
        found = files.extractfile("package/sdk_schema.yml")
        assert found is not None
        (folder / "sdk_schema.yml").write_bytes(found.read())
    return folder / "sdk_schema.yml"


def oasmith(root: Path, *arguments: str) -> str:
    """What a command says; it has to succeed."""
    done = subprocess.run(
        [sys.executable, "-m", "generator", *arguments],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def findings(root: Path) -> list[str]:
    """The warnings that `validate` lists."""
    *listed, _ = oasmith(root, "validate", "ibl@4.90.4").splitlines()
    return [line for line in listed if ": info " not in line]


def test_the_next_release_of_the_vendor(published: Path, tmp_path: Path) -> None:
    known = ROOT / "specs/ibl/4.84.1.yaml"
    oasmith(tmp_path, "init", "ibl", "--from", str(known))
    said = oasmith(tmp_path, "add", str(published), "--api", "ibl")
    assert (
        "specs/ibl/4.90.4.yaml: added, info.version 4.90.4-ai-plus, 1176 operations"
        in said
    )
    stored = tmp_path / "specs/ibl/4.90.4.yaml"
    assert stored.read_bytes() == published.read_bytes()

    lines = said.splitlines()
    assert lines[-1].endswith(": generated/reports/ibl/4.84.1-4.90.4.html")
    told = lines[lines.index("changes since 4.84.1:") + 1 :]
    assert told[0].startswith("  operations: ")
    assert any(line.startswith("  breaking on the wire: ") for line in told)
    assert told[-3].startswith("  bump: API ")
    changelog = tmp_path / "generated/python/ibl/4.90.4/CHANGELOG.md"
    assert "Changes from `4.84.1-ai-plus` to `4.90.4-ai-plus`" in changelog.read_text(
        "utf-8"
    )
    shown = oasmith(tmp_path, "diff", "4.84.1", "4.90.4", "--fail-on", "never")
    assert told[0].split(": ", 1)[1] in shown

    (found,) = findings(tmp_path)
    assert "warning default-outside-limits" in found
    (tmp_path / "specs/ibl/4.90.4.overlay.yaml").write_text(OVERLAY)
    with (tmp_path / "specs/ibl/api.yaml").open("a") as settings:
        settings.write('overlays: {"4.90.4": [4.90.4.overlay.yaml]}\n')
    assert not findings(tmp_path)

    oasmith(tmp_path, "build")
    assert oasmith(tmp_path, "check").endswith(": no drift\n")
    (package,) = (tmp_path / "generated/python/ibl/4.90.4").glob("*/client.py")
    importing = (
        f"from {package.parent.name} import Client; Client(base_url='https://x')"
    )
    subprocess.run(
        [sys.executable, "-c", importing], cwd=package.parent.parent, check=True
    )
