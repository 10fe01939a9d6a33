"""Portable paths, and paths that conflict."""

import pytest

from generator.output import find_path_conflict, find_path_fault


@pytest.mark.parametrize(
    "path",
    [
        "README.md",
        "ibl_data_manager/resources/catalog.py",
        ".gitignore",
        "naïve/ünïcode.py",
        "a b/c.py",
        "com/null.py",
        "x" * 255,
    ],
)
def test_a_portable_relative_path_is_accepted(path: str) -> None:
    assert find_path_fault(path) is None


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/etc/passwd",
        "../up.py",
        "a/../../up.py",
        "a//b.py",
        "a/./b.py",
        "a/",
        "C:/x.py",
        "c:x.py",
        "a\\b.py",
        "\\\\host\\share",
        "a\nb.py",
        "a\x00b",
        "a\u202eb.py",
        "a\ud800.py",
        "con",
        "lib/NUL.py",
        "com1.txt",
        "trailing.",
        "trailing ",
        " leading",
        "x" * 256,
        "é" * 128,
    ],
)
def test_a_path_that_is_not_portable_is_rejected(path: str) -> None:
    assert find_path_fault(path) is not None


@pytest.mark.parametrize(
    ("paths", "rejected"),
    [
        (["a.py", "A.py"], "A.py"),
        (["stra\u00dfe.py", "STRASSE.py"], "STRASSE.py"),
        (["\u00e9.py", "e\u0301.py"], "e\u0301.py"),
        (["a", "a/b.py"], "a/b.py"),
        (["a/b.py", "A"], "A"),
        (["ok.py", "../no.py"], "../no.py"),
    ],
)
def test_conflicting_paths(paths: list[str], rejected: str) -> None:
    fault = find_path_conflict(paths)
    assert fault is not None
    assert fault[0] == rejected


def test_a_folder_with_many_files() -> None:
    assert find_path_conflict(["a/b/c.py", "a/b/d.py", "a/e.py", "f.py"]) is None
