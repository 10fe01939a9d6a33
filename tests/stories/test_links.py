"""Symbolic links in the output: nothing is written, read or deleted through them."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from generator.cli.app import run

API_YAML = """\
versions: ["1.0"]
targets: {python: {distribution: notes, package: notes}}
"""
DESCRIPTION = """\
openapi: 3.0.3
info: {title: Notes, version: "1.0"}
paths:
  /notes/: {get: {operationId: notes_list, tags: [notes], responses: {"204": {description: ""}}}}
"""
PACKAGE = "generated/python/notes/1.0"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A built workspace whose path has a space and letters beyond ASCII, and a file outside."""
    root = tmp_path / "Ünser wörkspace 工房"
    (root / "specs/notes").mkdir(parents=True)
    (root / "specs/notes/api.yaml").write_text(API_YAML)
    (root / "specs/notes/1.0.yaml").write_text(DESCRIPTION)
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside/precious.txt").write_text("precious")
    monkeypatch.chdir(root)
    assert run(["build"]) == 0
    return root


def outside(root: Path) -> dict[str, str]:
    return {p.name: p.read_text() for p in (root.parent / "outside").iterdir()}


@pytest.mark.parametrize(
    "target", ["precious.txt", "nothing-there", "."], ids=["file", "broken", "folder"]
)
def test_a_link_in_the_place_of_a_file(root: Path, target: str) -> None:
    readme = root / PACKAGE / "README.md"
    whole = readme.read_bytes()
    readme.unlink()
    readme.symlink_to(root.parent / "outside" / target)
    assert run(["check"]) == 1
    assert run(["build", "--force"]) == 0
    assert not readme.is_symlink()
    assert readme.read_bytes() == whole
    assert run(["check"]) == 0
    assert outside(root) == {"precious.txt": "precious"}


def test_a_link_to_what_is_expected_is_no_file_all_the_same(root: Path) -> None:
    readme = root / PACKAGE / "README.md"
    moved = root.parent / "outside/README.md"
    shutil.move(readme, moved)
    readme.symlink_to(moved)
    text = moved.read_text()
    description = root / "specs/notes/1.0.yaml"
    description.write_text(DESCRIPTION.replace("Notes", "Texts"))
    run(["build", "--force"])
    assert not readme.is_symlink()
    assert "Texts" in readme.read_text()
    assert moved.read_text() == text


def test_keep_moves_the_link_itself_or_its_text_but_not_its_file(root: Path) -> None:
    readme = root / PACKAGE / "README.md"
    readme.unlink()
    readme.symlink_to(root.parent / "outside/precious.txt")
    assert run(["build", "--keep"]) == 0
    assert outside(root) == {"precious.txt": "precious"}
    assert run(["check"]) == 0


@pytest.mark.parametrize(
    "link", ["generated", "generated/python", "generated/python/notes", PACKAGE]
)
def test_a_link_in_the_place_of_a_folder_is_refused(
    root: Path, link: str, capsys: pytest.CaptureFixture[str]
) -> None:
    shutil.move(root / link, root.parent / "outside/moved")
    (root / link).symlink_to(root.parent / "outside/moved")
    (root / "specs/notes/1.0.yaml").write_text(DESCRIPTION.replace("Notes", "Texts"))
    before = tree(root.parent / "outside")
    capsys.readouterr()
    assert run(["build"]) == 2
    assert f"{link} is a symbolic link: " in capsys.readouterr().err
    assert tree(root.parent / "outside") == before


def test_a_link_in_the_place_of_an_inner_folder_is_refused(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    inner = root / PACKAGE / "notes"
    shutil.move(inner, root.parent / "outside/moved")
    inner.symlink_to(root.parent / "outside/moved")
    before = tree(root.parent / "outside")
    capsys.readouterr()
    assert run(["build", "--force"]) == 2
    assert "is a symbolic link" in capsys.readouterr().err
    assert tree(root.parent / "outside") == before


def test_a_link_of_somebody_else_is_left_alone(root: Path) -> None:
    link = root / PACKAGE / "mine"
    link.symlink_to(root.parent / "outside")
    loop = root / "generated/loop"
    loop.symlink_to(loop)
    (root / "specs/notes/1.0.yaml").write_text(DESCRIPTION.replace("Notes", "Texts"))
    assert run(["build"]) == 0
    assert os.readlink(link) == os.fspath(root.parent / "outside")
    assert loop.is_symlink()
    assert outside(root) == {"precious.txt": "precious"}


def test_an_addition_does_not_go_through_a_link(root: Path) -> None:
    specs = root / "specs/notes"
    shutil.move(specs, root.parent / "outside/notes")
    specs.symlink_to(root.parent / "outside/notes")
    (root / "new.yaml").write_text(DESCRIPTION.replace('"1.0"', '"2.0"'))
    before = tree(root.parent / "outside"), tree(root / "generated")
    assert run(["add", "new.yaml", "--api", "notes"]) == 2
    assert (tree(root.parent / "outside"), tree(root / "generated")) == before


def tree(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes()
        for p in folder.rglob("*")
        if p.is_file()
    }
