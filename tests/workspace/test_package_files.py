"""Reading and writing the files of a package."""

import os
import stat
from pathlib import Path

import pytest

from generator.workspace import (
    WorkspaceError,
    change_tree,
    is_empty,
    read_files,
    read_tree,
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "generated" / "package"


def test_texts_are_written_as_utf8_with_line_feeds(folder: Path) -> None:
    change_tree(folder, {"a/b.py": "é\n", "c.py": "x\r\ny\n"})
    assert (folder / "a/b.py").read_bytes() == b"\xc3\xa9\n"
    assert (folder / "c.py").read_bytes() == b"x\r\ny\n"
    assert read_tree(folder) == {"a/b.py": b"\xc3\xa9\n", "c.py": b"x\r\ny\n"}


def test_nothing_is_left_beside_the_folder(folder: Path) -> None:
    change_tree(folder, {"a.py": ""})
    assert os.listdir(folder.parent) == ["package"]


def test_other_files_stay_as_they_are(folder: Path) -> None:
    change_tree(folder, {"a.py": "1", "b.py": "1"})
    os.utime(folder / "b.py", (1, 1))
    (folder / "mine.txt").write_text("mine")
    change_tree(folder, {"a.py": "2"})
    assert (folder / "b.py").stat().st_mtime == 1
    assert read_tree(folder) == {"a.py": b"2", "b.py": b"1", "mine.txt": b"mine"}


def test_deleting_removes_folders_that_become_empty_and_no_others(folder: Path) -> None:
    change_tree(folder, {"a/b/c.py": "", "a/d.py": "", "e.py": ""})
    change_tree(folder, {"e.py": "1"}, ["a/b/c.py", "never/there.py"])
    assert sorted(read_tree(folder)) == ["a/d.py", "e.py"]
    assert not (folder / "a/b").exists()
    change_tree(folder, {}, ["a/d.py", "e.py"])
    assert not folder.exists()


def test_a_file_takes_the_place_of_a_folder_and_back(folder: Path) -> None:
    change_tree(folder, {"models/a.py": "1"})
    change_tree(folder, {"models": "2"}, ["models/a.py"])
    assert read_tree(folder) == {"models": b"2"}
    change_tree(folder, {"models/a.py": "3"}, ["models"])
    assert read_tree(folder) == {"models/a.py": b"3"}


def test_a_folder_with_a_file_of_somebody_else_is_not_replaced(folder: Path) -> None:
    change_tree(folder, {"models/a.py": "1"})
    (folder / "models/mine.py").write_text("mine")
    with pytest.raises(WorkspaceError, match="models"):
        change_tree(folder, {"models": "2"}, ["models/a.py"])
    assert (folder / "models/mine.py").read_text() == "mine"


@pytest.mark.parametrize(
    "path", ["../out.py", "/out.py", "a/../../out.py", "C:/out.py", "a\nb", ""]
)
def test_a_path_that_leads_out_is_refused_before_anything_is_written(
    folder: Path, path: str
) -> None:
    for write, delete in (({"a.py": "", path: ""}, []), ({"a.py": ""}, [path])):
        with pytest.raises(WorkspaceError, match="refused"):
            change_tree(folder, write, delete)
    assert not folder.exists()


def test_a_text_that_cannot_be_staged_touches_nothing(folder: Path) -> None:
    change_tree(folder, {"a.py": "1", "b.py": "1"})
    with pytest.raises(UnicodeEncodeError):
        change_tree(folder, {"a.py": "2", "z.py": "\ud800"}, ["b.py"])
    assert read_tree(folder) == {"a.py": b"1", "b.py": b"1"}
    assert os.listdir(folder.parent) == ["package"]


def test_in_the_current_folder_files_go_in_place_and_the_manifest_comes_last(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder.mkdir(parents=True)
    monkeypatch.chdir(folder)
    before = folder.stat().st_ino
    order: list[str] = []
    real = os.replace

    def replace(a: str, b: str, **named: int) -> None:
        order.append(Path(b).suffix if "state" in str(b) else b)
        real(a, b, **named)

    monkeypatch.setattr(os, "replace", replace)
    change_tree(Path(), {"MANIFEST.json": "{}", "a.py": "", "z.py": ""})
    # The journal before the first file: without steps, with them, and without them again.
    assert order == [".json", ".json", "a.py", "z.py", "MANIFEST.json", ".json"]
    assert folder.stat().st_ino == before


def test_symbolic_links_are_not_followed(folder: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "precious").write_text("precious")
    folder.mkdir(parents=True)
    (folder / "file").symlink_to(outside / "precious")
    (folder / "sub").symlink_to(outside)

    assert set(read_tree(folder)) == {"file", "sub"}
    assert read_tree(folder)["file"] != b"precious"
    assert read_files(folder, ["file", "none"]) == {
        "file": os.fsencode(outside / "precious")
    }
    for write, delete in (({"sub/new": ""}, []), ({}, ["sub/precious"])):
        with pytest.raises(WorkspaceError, match="symbolic link"):
            change_tree(folder, write, delete)
    change_tree(folder, {"file": "mine"})
    assert (folder / "file").read_text() == "mine"
    change_tree(folder, {"x": ""}, ["sub"])
    assert [(p.name, p.read_text()) for p in outside.iterdir()] == [
        ("precious", "precious")
    ]


def test_files_of_tools_are_not_read(folder: Path) -> None:
    change_tree(
        folder,
        {
            "pkg/__init__.py": "",
            "pkg/__pycache__/a.pyc": "",
            ".mypy_cache/x.json": "",
            "acme.egg-info/PKG-INFO": "",
            "build/lib/pkg.py": "",
            "dist/acme.whl": "",
            "pkg/build/a.py": "",
        },
    )
    assert sorted(read_tree(folder)) == ["pkg/__init__.py", "pkg/build/a.py"]


def test_a_package_may_be_called_build(folder: Path) -> None:
    change_tree(folder, {"build/__init__.py": "", "build/a.py": ""})
    assert sorted(read_tree(folder)) == ["build/__init__.py", "build/a.py"]


def test_a_folder_is_empty_if_it_has_no_entries_or_is_missing(folder: Path) -> None:
    assert is_empty(folder)
    folder.mkdir(parents=True)
    assert is_empty(folder)
    (folder / ".hidden").touch()
    assert not is_empty(folder)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_missing_permission_is_reported_and_changes_nothing(folder: Path) -> None:
    change_tree(folder, {"a.py": "1"})
    folder.parent.chmod(stat.S_IRUSR | stat.S_IXUSR)
    try:
        with pytest.raises(WorkspaceError, match="owner and mode"):
            change_tree(folder, {"a.py": "2"})
    finally:
        folder.parent.chmod(stat.S_IRWXU)
    assert read_tree(folder) == {"a.py": b"1"}


def test_a_file_in_place_of_a_folder_is_reported(folder: Path) -> None:
    folder.parent.mkdir()
    folder.write_text("a file")
    with pytest.raises(WorkspaceError, match="is a file, but a folder is needed there"):
        change_tree(folder, {"a.py": ""})
    with pytest.raises(WorkspaceError, match="is a file, but a folder is needed there"):
        is_empty(folder)
    assert folder.read_text() == "a file"


@pytest.mark.parametrize("step", ["mkdir", "replace"])
def test_an_error_does_not_name_a_staged_file_and_changes_nothing(
    folder: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    change_tree(folder, {"a.py": "1", "b.py": "1", "c.py": "1"})
    real = getattr(os, step)

    def refuse(path: object, *arguments: object, **named: object) -> None:
        if f"{os.sep}0" in os.fspath(path) or step != "mkdir":  # type: ignore[call-overload]
            raise PermissionError(13, "Permission denied", path, None, *arguments[:1])
        real(path, *arguments, **named)

    monkeypatch.setattr(os, step, refuse)
    with pytest.raises(WorkspaceError, match="Permission denied") as caught:
        change_tree(folder, {"a.py": "2", "b.py": "2"})
    assert ".oasmith" not in str(caught.value)
    monkeypatch.undo()
    assert read_tree(folder) == {"a.py": b"1", "b.py": b"1", "c.py": b"1"}
    assert os.listdir(folder.parent) == ["package"]
