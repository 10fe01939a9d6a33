"""Descriptions in a git revision, in one file or several files of one folder."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

import pytest

from generator.workspace import WorkspaceError, read_git

if TYPE_CHECKING:
    from pathlib import Path

HEAD = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\npaths: {}\n'
FILES = {
    "specs/api.yaml": HEAD,
    "specs/parts/common.yaml": "a: 1\n",
    "secret.yaml": "b: 2\n",
    "api.yaml": HEAD,
}


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    for command in (
        ["init", "-q"],
        ["add", "."],
        ["-c", "user.name=n", "-c", "user.email=e@x", "commit", "-qm", "all"],
    ):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    for name in FILES:
        (tmp_path / name).unlink()
    return tmp_path


@pytest.mark.parametrize(
    ("root", "asked", "expected"),
    [
        ("specs/api.yaml", "git:HEAD:specs/parts/common.yaml", "a: 1\n"),
        ("./specs/api.yaml", "git:HEAD:./specs/parts/common.yaml", "a: 1\n"),
        ("specs/api.yaml", "git:HEAD:specs/parts/none.yaml", None),
        ("specs/api.yaml", "git:HEAD:specs/../secret.yaml", None),
        ("specs/api.yaml", "secret.yaml", None),
        ("specs/api.yaml", "/etc/hostname", None),
        ("api.yaml", "specs/parts/common.yaml", "a: 1\n"),
        ("./api.yaml", "specs/parts/common.yaml", "a: 1\n"),
        ("api.yaml", "../api.yaml", None),
    ],
)
def test_files_in_the_folder_of_the_description(
    repository: Path, root: str, asked: str, expected: str | None
) -> None:
    source = read_git(f"git:HEAD:{root}", repository)
    assert source.files[source.name].decode() == HEAD
    held = source.files.find(asked)  # type: ignore[attr-defined]
    assert (None if held is None else source.files[held].decode()) == expected


@pytest.mark.parametrize(
    "argument", ["git:", "git:HEAD", "git:--help:x", "git:HEAD:none.yaml", "git:no:x"]
)
def test_an_unreadable_argument_is_reported(repository: Path, argument: str) -> None:
    with pytest.raises(WorkspaceError, match=r"git|revision"):
        read_git(argument, repository)
