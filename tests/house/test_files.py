"""What holds for the files of the house: their length, their places, and what they never name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LONGEST = 300
# A longer file, and why it is one thing all the same.
LONGER: dict[str, str] = {
    "generator/diff/messages.py": "one table: the texts of every rule of the diff",
}

TOP = {
    "pyproject.toml",
    "README.md",
    "action.yml",  # GitHub looks for it here
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "LICENSE",
    "Makefile",
    "generator",
    "templates",
    "specs",
    "generated",
    "docs",
    "tests",
}
BUILT = {"build", "dist"}
TEXTS = {".py", ".pyi", ".j2", ".md", ".toml", ".yaml", ".yml", ".json", ".txt", ".ts"}
# The beginnings of paths on the machines that people work and build on.
MACHINE = re.compile(
    rb"(?<![\w./-])/(?:work|tmp|root|home|Users|var/folders)/[\w.-]"
    rb"|[A-Za-z]:\\Users\\|file:/{3}"
)


def files(root: Path) -> Iterator[Path]:
    """Every text in the checkout, but for what tools leave in it."""
    for name in [
        *sorted(TOP),
        ".ci",
        ".pre-commit-hooks.yaml",
        ".gitignore",
        ".gitattributes",
        ".editorconfig",
    ]:
        place = root / name
        for file in [place] if place.is_file() else sorted(place.rglob("*")):
            inner = file.relative_to(root).parts[1:]
            hidden = any(part.startswith((".", "__pycache__")) for part in inner)
            if not hidden and file.is_file() and file.suffix in TEXTS | {""}:
                yield file


def test_no_file_is_long(root: Path) -> None:
    counted = {
        file.relative_to(root).as_posix(): file.read_bytes().count(b"\n")
        for folder in ("generator", "templates")
        for file in (root / folder).rglob("*")
        if file.is_file() and file.suffix in TEXTS
    }
    long = {path for path, lines in counted.items() if lines > LONGEST}
    assert {path: counted[path] for path in long - set(LONGER)} == {}
    assert set(LONGER) <= long, "an exception that is not needed any more"


def test_the_top_level_is_fixed(root: Path) -> None:
    found = {path.name for path in root.iterdir() if not path.name.startswith(".")}
    assert found - BUILT == TOP


def test_no_file_names_a_machines_path(root: Path) -> None:
    wrong = [
        f"{file.relative_to(root).as_posix()}: {match.group().decode()}"
        for file in files(root)
        for match in MACHINE.finditer(file.read_bytes())
    ]
    assert wrong == []


def test_texts_are_utf8_with_line_feeds_and_a_last_line_that_ends(root: Path) -> None:
    for file in files(root):
        # Cases of findings are texts that are wrong on purpose.
        if "cases" in file.parts or not (content := file.read_bytes()):
            continue
        content.decode("utf-8")
        assert b"\r" not in content, file
        assert content.endswith(b"\n"), file
