"""Checkouts with random links, pipes, journals and modes: nothing outside of them changes.

`OASMITH_CHECKOUTS` sets how many are tried, `OASMITH_SEED` the first seed.
"""

from __future__ import annotations

import json
import os
import random
import shutil
from pathlib import Path

import pytest

from generator.cli.app import BUG, run

API_YAML = """\
versions: ["1.0"]
targets: {python: {distribution: acme, package: acme}}
templates: ours
"""
DESCRIPTION = """\
openapi: 3.0.3
info: {title: A, version: "1.0"}
paths: {/a: {get: {operationId: a, responses: {"204": {description: ok}}}}}
"""
PACKAGE = "generated/python/acme/1.0"
PLACES = (
    ".git/config",
    ".github",
    ".github/workflows",
    ".github/workflows/oasmith.yml",
    ".oasmith",
    ".oasmith/.gitignore",
    ".oasmith/0",
    ".oasmith/journal.json",
    ".oasmith/lock",
    ".report.json.oasmith",
    "generated",
    "generated/.kept",
    "generated/python",
    "generated/python/acme",
    "generated/reports",
    PACKAGE,
    f"{PACKAGE}/MANIFEST.json",
    f"{PACKAGE}/README.md",
    f"{PACKAGE}/acme",
    f"{PACKAGE}/acme/__init__.py",
    f"{PACKAGE}/acme/_runtime",
    "ours",
    "ours/python",
    "ours/python/README.md.j2",
    "report.json",
    "specs",
    "specs/acme",
    "specs/acme/1.0.yaml",
    "specs/acme/2.0.yaml",
    "specs/acme/api.yaml",
    "specs/acme/lock.json",
)
COMMANDS = (
    ["build"],
    ["build", "--force"],
    ["build", "--keep"],
    ["check", "--output", "report.json"],
    ["add", "../new.yaml", "--api", "acme"],
    ["init", "other", "--from", "../new.yaml"],
    ["generate", "../new.yaml", "--target", "python", "--output", PACKAGE, "--force"],
)
COUNT = int(os.environ.get("OASMITH_CHECKOUTS", "24"))
SEED = int(os.environ.get("OASMITH_SEED", "0"))


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("built") / "checkout"
    (root / "specs/acme").mkdir(parents=True)
    (root / "ours/python").mkdir(parents=True)
    (root / ".git").mkdir()
    (root / ".git/config").write_text("")
    (root / "specs/acme/api.yaml").write_text(API_YAML)
    (root / "specs/acme/1.0.yaml").write_text(DESCRIPTION)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", os.fspath(root.parent))
        assert run(["build", "--root", os.fspath(root)]) == 0
    return root


@pytest.mark.parametrize("seed", range(SEED, SEED + COUNT))
def test_nothing_outside_of_a_random_checkout_changes(
    built: Path, seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(seed)
    root = tmp_path / "checkout"
    shutil.copytree(built, root, symlinks=True)
    victim = tmp_path / "victim"
    for path in ("python/acme/1.0/README.md", "lock", "journal.json", "1.0.yaml"):
        (victim / path).parent.mkdir(parents=True, exist_ok=True)
        (victim / path).write_text("precious")
    (tmp_path / "new.yaml").write_text(DESCRIPTION.replace('"1.0"', '"2.0"'))
    for place in chance.sample(PLACES, chance.randint(1, 3)):
        damage(root / place, victim, chance)
    before = entries(tmp_path)
    monkeypatch.chdir(root)
    for command in chance.sample(COMMANDS, 3):
        code = run(command)
        assert code != BUG, command
        assert entries(tmp_path) == before, command
        assert not list(root.glob(".oasmith-*")), command


def damage(place: Path, victim: Path, chance: random.Random) -> None:
    """Put a link, a pipe, a folder, a journal or nothing in a place."""
    outer = [folder for folder in place.parents if os.path.lexists(folder)]
    if any(folder.is_symlink() or not folder.is_dir() for folder in outer):
        return
    place.parent.mkdir(parents=True, exist_ok=True)
    if place.is_dir() and not place.is_symlink():
        shutil.rmtree(place)
    else:
        place.unlink(missing_ok=True)
    inner = list(victim.rglob("*"))
    target = chance.choice([victim, *inner, victim / "none"])
    kind = chance.choice(["link", "link", "link", "pipe", "folder", "journal", "none"])
    if kind == "link":
        place.symlink_to(target)
    elif kind == "pipe":
        os.mkfifo(place, 0o666)
    elif kind == "folder":
        place.mkdir(mode=chance.choice([0o755, 0o500, 0o777]))
    elif kind == "journal":
        step = {"folder": ".git", "stage": "0", "inode": 0, "whole": True}
        place.write_text(json.dumps([{**step, "write": [], "delete": ["config"]}]))


def entries(folder: Path) -> dict[str, tuple[int, int, bytes]]:
    """Everything but what oasmith may change in the checkout, with mode and bytes."""
    result = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if (
            name.startswith(
                ("checkout/generated", "checkout/specs", "checkout/.github")
            )
            or name == "checkout/report.json"
        ):
            continue
        state = path.lstat()
        content = os.fsencode(os.readlink(path)) if path.is_symlink() else b""
        if not path.is_symlink() and path.is_file():
            content = path.read_bytes()
        result[name] = (state.st_mode, state.st_ino, content)
    return result
