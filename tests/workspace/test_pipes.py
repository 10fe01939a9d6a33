"""Pipes and devices in place of files: they are not read."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli.app import run

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes")

API_YAML = """\
versions: ["1.0"]
targets: {python: {distribution: acme, package: acme}}
"""
DESCRIPTION = """\
openapi: 3.0.3
info: {title: A, version: "1.0"}
paths: {/a: {get: {operationId: a, responses: {"204": {description: ok}}}}}
"""


def pipe(path: Path) -> None:
    path.unlink(missing_ok=True)
    os.mkfifo(path)


def device(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.symlink_to("/dev/zero")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "specs/acme").mkdir(parents=True)
    (tmp_path / "specs/acme/api.yaml").write_text(API_YAML)
    (tmp_path / "specs/acme/1.0.yaml").write_text(DESCRIPTION)
    (tmp_path / "ours/python").mkdir(parents=True)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("put", [pipe, device])
@pytest.mark.parametrize(
    "name",
    [
        "specs/acme/api.yaml",
        "specs/acme/1.0.yaml",
        "specs/acme/lock.json",
        "ours/python/README.md.j2",
    ],
)
def test_a_pipe_or_device_is_not_read(
    root: Path,
    put: Callable[[Path], None],
    name: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    put(root / name)
    assert run(["check", "--templates", "ours"]) == 2
    assert f"{name} is a pipe or a device" in capsys.readouterr().err


def test_a_pipe_in_a_package_is_kept(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["build"]) == 0
    folder = root / "generated/python/acme/1.0"
    os.mkfifo(folder / "mine")
    pipe(folder / "MANIFEST.json")
    capsys.readouterr()
    assert run(["check"]) == 1
    message = capsys.readouterr().out
    assert "MANIFEST.json: " in message
    assert "mine: orphan" in message
    assert run(["build", "--force"]) == 0
    assert (folder / "MANIFEST.json").is_file()
    assert (folder / "mine").is_fifo()
