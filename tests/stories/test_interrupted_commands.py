"""A command that is killed or fails leaves either the old files or the new files.

Also covered: a full disk, missing permissions, and two commands at the same time.
"""

from __future__ import annotations

import errno
import hashlib
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator.cli.app import run
from generator.workspace import is_interrupted, open_transaction, steps
from tests.stories.child_process import (
    count_disk_accesses,
    run_and_kill,
    run_as_user,
    umask,
)

ROOT = Path(__file__).resolve().parents[2]
MOMENTS = 40

API_YAML = """\
versions: ["1.0", "1.1"]
targets: {python: {distribution: notes, package: notes}}
"""
DESCRIPTION = """\
openapi: 3.0.3
info: {{title: Notes, version: "1"}}
paths:
  /notes/:
    get:
      operationId: notes_list
      tags: [{tag}]
      responses:
        "200":
          description: ""
          content: {{application/json: {{schema: {{$ref: "#/components/schemas/{name}"}}}}}}
components:
  schemas:
    {name}: {{type: object, properties: {{id: {{type: integer}}}}}}
"""


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace of two versions, built, with a file of somebody else, and descriptions new."""
    root = tmp_path / "a größer workspace"
    (root / "specs/notes").mkdir(parents=True)
    (root / "specs/notes/api.yaml").write_text(API_YAML)
    describe(root, "1.0", tag="notes", name="Note")
    describe(root, "1.1", tag="notes", name="Note")
    monkeypatch.chdir(tmp_path)
    # In this process, so that what is forked from it has imported everything.
    assert run(["build", "--root", str(root)]) == 0
    (root / "generated/python/notes/1.0/mine.txt").write_text("mine")
    describe(root, "1.0", tag="texts", name="Text")
    describe(root, "1.1", tag="texts", name="Text")
    return root


def describe(root: Path, version: str, *, tag: str, name: str) -> None:
    text = DESCRIPTION.format(tag=tag, name=name)
    (root / f"specs/notes/{version}.yaml").write_text(text)


def oasmith(
    root: Path, *arguments: str, **named: object
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # type: ignore[call-overload,no-any-return]
        [
            sys.executable,
            "-m",
            "generator",
            arguments[0],
            "--root",
            root,
            *arguments[1:],
        ],
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
        **named,
    )


def tree(root: Path) -> dict[str, str]:
    """Every file but what is of Python and of the tool itself, with a digest."""
    return {
        path.relative_to(root).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(root.rglob("*"))
        if path.is_file() and not is_work_folder(path.relative_to(root).parts[0])
    }


def is_work_folder(name: str) -> bool:
    return name.startswith(".oasmith")


def leftovers(root: Path) -> list[str]:
    """What a run left behind, in the workspace and in the folder of this user."""
    state = Path(os.environ["XDG_STATE_HOME"]) / "oasmith"
    return [*filter(is_work_folder, os.listdir(root)), *os.listdir(state)]


def part(found: dict[str, str], folder: str) -> dict[str, str]:
    return {path: d for path, d in found.items() if path.startswith(f"{folder}/")}


def copy(root: Path, to: Path) -> Path:
    shutil.rmtree(to, ignore_errors=True)
    return Path(shutil.copytree(root, to))


def moments(total: int) -> list[int]:
    """Where to kill: at random, and around the last touches, where trees change places."""
    chance = random.Random(2026)
    return sorted(
        {*chance.sample(range(1, total + 1), min(MOMENTS, total)), total, total // 2}
    )


@pytest.mark.slow
def test_a_build_killed_at_any_moment_leaves_the_old_tree_or_the_new(
    root: Path, tmp_path: Path
) -> None:
    old = tree(root)
    whole = copy(root, tmp_path / "whole")
    arguments = ["build", "--root"]
    total = count_disk_accesses(whole, [*arguments, str(whole)])
    new = tree(whole)
    assert new != old
    assert new.keys() & {"generated/python/notes/1.0/mine.txt"}

    seen = []
    for moment in moments(total):
        trial = copy(root, tmp_path / "trial")
        assert run_and_kill(trial, [*arguments, str(trial)], moment), moment
        found = tree(trial)
        assert found in (old, new), moment
        seen.append(found == new)
        run_and_kill(trial, [*arguments, str(trial)], -1)
        assert tree(trial) == new, moment
        assert not leftovers(trial), moment
    assert set(seen) == {False, True}


@pytest.mark.slow
def test_an_addition_killed_at_any_moment_is_there_or_not(
    root: Path, tmp_path: Path
) -> None:
    assert run(["build", "--root", str(root)]) == 0
    incoming = tmp_path / "incoming.yaml"
    incoming.write_text(
        DESCRIPTION.format(tag="notes", name="Note").replace('"1"', '"1.2"')
    )
    old = tree(root)
    whole = copy(root, tmp_path / "whole")
    arguments = ["add", str(incoming), "--api", "notes", "--root"]
    total = count_disk_accesses(whole, [*arguments, str(whole)])
    new = tree(whole)
    assert {"specs/notes/1.2.yaml", "specs/notes/lock.json"} <= new.keys() - old.keys()

    seen = []
    for moment in moments(total):
        trial = copy(root, tmp_path / "trial")
        assert run_and_kill(trial, [*arguments, str(trial)], moment), moment
        found = tree(trial)
        if found not in (old, new):
            # Between the two steps: each folder is whole, and what is left to do is noted.
            assert is_interrupted(trial), moment
            assert part(found, "specs") == part(new, "specs"), moment
            assert part(found, "generated") == part(old, "generated"), moment
        run_and_kill(trial, ["build", "--root", str(trial)], -1)
        assert tree(trial) in (old, new), moment
        seen.append(tree(trial) == new)
        assert not leftovers(trial), moment
    assert set(seen) == {False, True}


@pytest.mark.slow
def test_where_folders_cannot_change_places_the_next_run_does_the_rest(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(steps, "swap_folders", lambda one, other: False)
    whole = copy(root, tmp_path / "whole")
    total = count_disk_accesses(whole, ["build", "--root", str(whole)])
    new = tree(whole)
    mixed = 0
    for moment in moments(total)[:: MOMENTS // 15]:
        trial = copy(root, tmp_path / "trial")
        assert run_and_kill(trial, ["build", "--root", str(trial)], moment), moment
        mixed += tree(trial) not in (tree(root), new)
        run_and_kill(trial, ["build", "--root", str(trial)], -1)
        assert tree(trial) == new, moment
        assert not leftovers(trial), moment
    assert mixed, "no moment fell between two files"


def test_a_full_disk_leaves_the_old_tree_and_is_said(root: Path) -> None:
    old = tree(root)
    # Files of this process may have 4 kB each: the next one that is longer cannot be written.
    limit = "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
    limit += "resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096)); "
    limit += "import sys; from generator.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", limit, "build", "--root", root],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "cannot write" in done.stderr
    assert "File too large" in done.stderr
    assert "Traceback" not in done.stderr
    assert tree(root) == old
    assert not leftovers(root)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can act as somebody else")
@pytest.mark.parametrize("folder", ["", "generated/python/notes", "generated"])
def test_a_folder_that_may_not_be_written_leaves_the_old_tree(
    root: Path, tmp_path: Path, folder: str
) -> None:
    errors = tmp_path / "errors"
    # Everything is somebody's, but for one folder, which the next may only read.
    nobody = 65534
    for place in (root.parent, *root.parent.parents):
        if place.stat().st_uid == 0 and not place.stat().st_mode & 0o001:
            place.chmod(place.stat().st_mode | 0o011)
    for place in (root, *root.rglob("*")):
        os.chown(place, nobody, nobody)
    old = tree(root)
    locked = [root / folder]
    locked += [p for p in (root / folder).rglob("*") if folder and p.is_dir()]
    for place in locked:
        place.chmod(0o555)
    assert run_as_user(nobody, ["build", "--root", str(root)], errors) == 2
    assert os.strerror(errno.EACCES) in errors.read_text()
    assert ".oasmith" not in errors.read_text()
    assert tree(root) == old
    for place in locked:
        place.chmod(0o755)
    assert run_as_user(nobody, ["build", "--root", str(root)], errors) == 0
    assert not leftovers(root)


def test_a_second_build_at_once_is_refused_in_clear_words(root: Path) -> None:
    with open_transaction(root, "oasmith build"):
        done = oasmith(root, "build")
    assert done.returncode == 2
    assert done.stderr == (
        f"oasmith: another oasmith process is writing to {root} (oasmith build, process "
        f"{os.getpid()}): wait until it has finished, then try again\n"
    )
    assert oasmith(root, "build").returncode == 0


def test_builds_at_once_do_not_corrupt_each_other(root: Path) -> None:
    command = [sys.executable, "-m", "generator", "build", "--root", str(root)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    running = [
        subprocess.Popen(command, env=environment, stderr=subprocess.PIPE)
        for _ in range(3)
    ]
    errors = [process.communicate()[1] for process in running]
    codes = [process.returncode for process in running]
    assert 0 in codes
    assert set(codes) <= {0, 2}
    for code, error in zip(codes, errors, strict=True):
        assert code == 0 or b"another oasmith process is writing" in error
    assert oasmith(root, "check").stdout.count("orphan") == 1, "mine.txt"
    assert not leftovers(root)


def test_a_lock_ends_with_its_process(root: Path) -> None:
    holding = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys, time, pathlib; from generator.workspace import open_transaction\n"
            "with open_transaction(pathlib.Path(sys.argv[1]), 'oasmith build'):\n"
            "    print('held', flush=True); time.sleep(60)",
            root,
        ],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holding.stdout is not None
    assert holding.stdout.readline() == "held\n"
    assert oasmith(root, "build").returncode == 2
    holding.kill()
    holding.wait()
    assert oasmith(root, "build").returncode == 0


@pytest.mark.parametrize("mask", [0o000, 0o027, 0o077, 0o777])
def test_an_odd_umask(root: Path, mask: int) -> None:
    with umask(mask):
        done = oasmith(root, "build")
    assert done.returncode == 0, done.stderr
    folder = root / "generated/python/notes/1.0"
    assert (folder.stat().st_mode & 0o777) == 0o755, "it was there before"
    if mask != 0o777:
        mode = (folder / "README.md").stat().st_mode & 0o777
        assert mode == 0o666 & ~mask
    assert not leftovers(root)


def test_a_checkout_with_the_line_ends_of_windows_has_no_drift(root: Path) -> None:
    assert oasmith(root, "build").returncode == 0
    (root / "generated/python/notes/1.0/mine.txt").unlink()
    for path in root.rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    before = tree(root)
    assert oasmith(root, "check").stdout.endswith("no drift\n")
    assert oasmith(root, "build").stdout.endswith("nothing to change\n")
    assert tree(root) == before
