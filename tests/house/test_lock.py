"""The lock files hold all that pyproject.toml asks for: exact versions, with hashes."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

if TYPE_CHECKING:
    from pathlib import Path

LOCKS = (
    ".ci/requirements.lock",
    ".ci/runtime.lock",
    "tests/conformance/judge/requirements.lock",
)
ENTRY = re.compile(
    r"(?P<requirement>[^\n\\]+==[^\n\\]+)(?P<hashes>( \\\n    --hash=sha256:[0-9a-f]{64})+)\n"
)
COMMENT = re.compile(r" *#[^\n]*\n")


def read_lock(root: Path, lock: str) -> dict[str, list[Requirement]]:
    """The entries of a lock file, which holds nothing else, by package."""
    text = (root / lock).read_text("utf-8")
    assert ENTRY.sub("", COMMENT.sub("", text)) == ""
    entries: dict[str, list[Requirement]] = {}
    for entry in ENTRY.finditer(text):
        requirement = Requirement(entry["requirement"])
        entries.setdefault(canonicalize_name(requirement.name), []).append(requirement)
    return entries


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_file_has_only_exact_versions_with_hashes(root: Path, lock: str) -> None:
    assert read_lock(root, lock)


def test_the_lock_satisfies_pyproject(root: Path) -> None:
    settings = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    runtime = settings["project"]["dependencies"]
    every = [
        *runtime,
        *settings["project"]["optional-dependencies"]["dev"],
        *settings["build-system"]["requires"],
    ]
    for lock, texts in ((LOCKS[0], every), (LOCKS[1], runtime)):
        locked = read_lock(root, lock)
        for requirement in map(Requirement, texts):
            entries = locked.get(canonicalize_name(requirement.name), [])
            versions = {s.version for entry in entries for s in entry.specifier}
            assert versions, f"make lock: {requirement} is not in {lock}"
            for version in versions:
                assert requirement.specifier.contains(version), f"make lock: {lock}"


def test_the_locks_of_programs_and_tests_agree(root: Path) -> None:
    whole = read_lock(root, LOCKS[0])
    for name, entries in read_lock(root, LOCKS[1]).items():
        versions = {str(entry.specifier) for entry in whole[name]}
        assert {str(entry.specifier) for entry in entries} == versions
