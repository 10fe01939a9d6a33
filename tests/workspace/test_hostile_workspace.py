"""A checkout that brings its own `.oasmith`, links and journals: nothing outside is touched."""

from __future__ import annotations

import json
import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.cli.app import run
from generator.workspace import is_interrupted, open_transaction, write_report
from generator.workspace.state_folder import find_state_files

API_YAML = """\
versions: ["1.0"]
targets: {python: {distribution: acme, package: acme}}
"""
DESCRIPTION = """\
openapi: 3.0.3
info: {title: A, version: "1.0"}
paths: {/a: {get: {operationId: a, responses: {"204": {description: ok}}}}}
"""
LINK = "is a symbolic link"
FOREIGN = ".oasmith was not created by this oasmith"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A checkout that git tracks, beside a folder that must stay as it is."""
    root = tmp_path / "checkout"
    (root / "specs/acme").mkdir(parents=True)
    (root / "specs/acme/api.yaml").write_text(API_YAML)
    (root / "specs/acme/1.0.yaml").write_text(DESCRIPTION)
    for name in ("lock", ".gitignore", "precious", "sub/file", "README.md"):
        file = tmp_path / "victim" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("precious")
    subprocess.run(["git", "init", "-q", root], check=True)
    monkeypatch.chdir(root)
    before = contents(tmp_path / "victim"), contents(root / ".git")
    yield root
    assert (contents(tmp_path / "victim"), contents(root / ".git")) == before


def contents(folder: Path) -> dict[str, tuple[int, str, bytes]]:
    """Every entry, with its mode, the target of a link, and the bytes of a file."""
    return {
        os.fspath(path.relative_to(folder)): (
            path.lstat().st_mode,
            os.readlink(path) if path.is_symlink() else "",
            path.read_bytes() if path.is_file() else b"",
        )
        for path in sorted(folder.rglob("*"))
    }


def write_foreign_journal(root: Path, *steps: dict[str, object]) -> None:
    """Write what earlier versions obeyed."""
    base = {"inode": 0, "whole": True, "write": [], "delete": []}
    (root / ".oasmith").mkdir(exist_ok=True)
    text = json.dumps([{**base, **step} for step in steps])
    (root / ".oasmith/journal.json").write_text(text)


def link_bench(root: Path) -> None:
    (root / ".oasmith").symlink_to("../victim")


def swap_git(root: Path) -> None:
    write_foreign_journal(root, {"folder": ".git", "stage": "0"})
    (root / ".oasmith/0").mkdir()
    (root / ".oasmith/0/config").write_text("[core]\n\tfsmonitor = touch ran\n")


def journal_over_link(root: Path) -> None:
    (root / "docs").symlink_to("../victim")
    step = {"folder": "docs", "stage": "0", "whole": False, "write": ["precious"]}
    write_foreign_journal(root, {**step, "delete": ["sub/file"]})
    (root / ".oasmith/0").mkdir()
    (root / ".oasmith/0/precious").write_text("replaced")


def link_lock(root: Path) -> None:
    (root / ".oasmith").mkdir()
    (root / ".oasmith/lock").symlink_to("../../victim/lock")


def link_ignore(root: Path) -> None:
    (root / ".oasmith").mkdir()
    (root / ".oasmith/.gitignore").symlink_to("../../victim/.gitignore")


def link_stage(root: Path) -> None:
    write_foreign_journal(root, {"folder": "generated", "stage": "0"})
    (root / ".oasmith/0").symlink_to("../../victim")


def pipe_in_bench(root: Path) -> None:
    (root / ".oasmith").mkdir()
    os.mkfifo(root / ".oasmith/lock")


def file_as_bench(root: Path) -> None:
    (root / ".oasmith").write_text("a file")


HOSTILE = [
    link_bench,
    swap_git,
    journal_over_link,
    link_lock,
    link_ignore,
    link_stage,
    pipe_in_bench,
    file_as_bench,
]


@pytest.mark.parametrize("prepare", HOSTILE, ids=lambda f: f.__name__)
@pytest.mark.parametrize("command", ["build", "check", "add", "init"])
@pytest.mark.parametrize("is_tracked", [False, True])
def test_a_foreign_bench_is_refused_and_not_touched(
    root: Path,
    prepare: object,
    command: str,
    is_tracked: bool,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert callable(prepare)
    prepare(root)
    if is_tracked and prepare is not pipe_in_bench:
        # The checkout's own git folder is compared, too; this index is elsewhere.
        index = {**os.environ, "GIT_INDEX_FILE": os.fspath(root.parent / "index")}
        index["GIT_OBJECT_DIRECTORY"] = os.fspath(root.parent / "objects")
        (root.parent / "objects").mkdir()
        subprocess.run(["git", "add", "-Af"], cwd=root, env=index, check=True)
    before = contents(root)
    new = root.parent / "new.yaml"
    new.write_text(DESCRIPTION.replace('"1.0"', '"2.0"'))
    arguments = {
        "build": ["build"],
        "check": ["check"],
        "add": ["add", str(new), "--api", "acme"],
        "init": ["init", "other", "--from", str(new)],
    }
    assert run(arguments[command]) == 2
    shown = capsys.readouterr()
    assert FOREIGN in shown.err
    assert "delete it" in shown.err
    assert len(shown.err.splitlines()) == 1
    assert "oasmith build" not in shown.out + shown.err
    assert contents(root) == before
    assert not (root / "ran").exists()


def test_a_foreign_bench_that_is_deleted_is_no_hindrance(root: Path) -> None:
    link_bench(root)
    (root / ".oasmith").unlink()
    assert run(["build"]) == 0
    assert run(["check"]) == 0


def test_staged_files_have_a_random_place_that_only_this_user_can_enter(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = watch_work_folders(monkeypatch)
    for output in ("one", "two"):
        description = "specs/acme/1.0.yaml"
        target = ["--target", "python", "--output", f"{root.parent}/{output}"]
        assert run(["generate", description, *target]) == 0
    assert run(["build"]) == 0
    assert len(set(seen)) == 3
    for name, mode in seen:
        assert re.fullmatch(r"\.oasmith-[0-9a-f]{32}", name)
        assert mode == 0o700
    assert not [*root.glob(".oasmith*"), *root.parent.glob(".oasmith*")]


def watch_work_folders(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, int]]:
    from generator.workspace import transaction

    seen: list[tuple[str, int]] = []
    real = transaction.create_work_folder

    def create(base: transaction.OpenFolder, name: str) -> int:
        inode = real(base, name)
        seen.append((name, (base.path / name).stat().st_mode & 0o777))
        return inode

    monkeypatch.setattr(transaction, "create_work_folder", create)
    return seen


def test_generate_does_not_use_what_is_prepared_beside_the_output(root: Path) -> None:
    # Earlier versions computed the name from that of the folder.
    import hashlib

    name = hashlib.sha256(b"client").hexdigest()[:12]
    (root / f".oasmith-{name}").symlink_to("../victim")
    arguments = ["generate", "specs/acme/1.0.yaml", "--target", "python"]
    assert run([*arguments, "--output", "client"]) == 0
    assert (root / f".oasmith-{name}").is_symlink()


def interrupt(root: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Leave a workspace as a killed build does; return its work folder."""
    from generator.workspace import transaction

    class Killed(BaseException):
        pass

    def kill(*arguments: object) -> None:
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(transaction.Transaction, "_carry_out", kill)
        patch.setattr(transaction.Transaction, "_clear", kill)
        with pytest.raises(Killed):
            run(["build"])
    (work,) = root.glob(".oasmith-*")
    return work


def test_an_interrupted_build_of_this_user_is_finished(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    work = interrupt(root, monkeypatch)
    assert is_interrupted(root)
    assert run(["check"]) == 1
    assert "to finish it, run: oasmith build" in capsys.readouterr().err
    with open_transaction(root, "a test"):
        assert (root / "generated/python/acme/1.0/README.md").is_file()
    assert not work.exists()
    assert not is_interrupted(root)


@pytest.mark.parametrize("by", ["a link", "another folder"])
def test_a_work_folder_that_was_exchanged_is_not_obeyed(
    root: Path, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    work = interrupt(root, monkeypatch)
    work.rename(root.parent / "moved")
    if by == "a link":
        work.symlink_to("../victim")
    else:
        (work / "0").mkdir(parents=True)
        (work / "0/evil").write_text("evil")
    assert not is_interrupted(root)
    assert run(["build"]) == 0
    assert os.path.lexists(work)
    assert not list(root.rglob("generated/evil"))


def test_a_link_that_appears_before_a_build_is_finished_is_not_followed(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    interrupt(root, monkeypatch)
    (root / "generated").symlink_to("../victim")
    assert run(["build"]) == 2
    assert LINK in capsys.readouterr().err
    (root / "generated").unlink()
    assert run(["build"]) == 0


def test_a_journal_for_another_place_is_not_obeyed(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupt(root, monkeypatch)
    state = find_state_files(root)
    assert state is not None
    value = json.loads(state.journal.read_text())
    value["steps"][0]["folder"] = ".git"
    state.journal.write_text(json.dumps(value))
    assert not is_interrupted(root)
    assert run(["build"]) == 0


@pytest.mark.parametrize("variable", ["XDG_STATE_HOME", "HOME"])
def test_state_inside_the_checkout_is_not_trusted(
    root: Path, monkeypatch: pytest.MonkeyPatch, variable: str, tmp_path: Path
) -> None:
    monkeypatch.delenv("XDG_STATE_HOME")
    monkeypatch.setenv("HOME", os.fspath(tmp_path / "none/of/these"))
    monkeypatch.setenv(variable, os.fspath(root))
    monkeypatch.setattr("tempfile.tempdir", os.fspath(tmp_path))
    state = find_state_files(root / "specs")
    assert state is not None
    assert not state.journal.is_relative_to(root)


def test_a_state_folder_of_others_is_not_trusted(
    root: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("XDG_STATE_HOME")
    monkeypatch.setenv("HOME", "/dev/null")
    monkeypatch.setattr("tempfile.tempdir", os.fspath(tmp_path))
    state = find_state_files(root)
    assert state is not None
    folder = state.journal.parent
    assert folder.parent == tmp_path
    assert folder.stat().st_mode & 0o777 == 0o700
    folder.chmod(0o755)
    assert find_state_files(root) is None
    # There is no journal then, and a build works all the same.
    assert run(["build"]) == 0
    folder.rmdir()
    folder.symlink_to("victim")
    assert find_state_files(root) is None
    assert run(["check"]) == 0


@pytest.mark.parametrize(
    "link", ["specs/acme", "specs", "generated", ".github", ".github/workflows"]
)
def test_a_link_in_the_place_of_a_written_folder_is_refused(
    root: Path, link: str, capsys: pytest.CaptureFixture[str]
) -> None:
    new = root.parent / "new.yaml"
    new.write_text(DESCRIPTION.replace('"1.0"', '"2.0"'))
    place = root / link
    if place.exists():
        place.rename(root.parent / "moved")
    place.parent.mkdir(exist_ok=True)
    place.symlink_to(root.parent / ("moved" if link.startswith("specs") else "victim"))
    before = contents(root.parent)
    name = "other" if link in (".github", ".github/workflows") else "acme"
    command = ["add", str(new), "--api", "acme"]
    if link.startswith((".github", "generated")):
        command = ["init", name + "2", "--from", str(new)]
    assert run(command) == 2
    assert "symbolic link" in capsys.readouterr().err
    assert contents(root.parent) == before


@pytest.mark.parametrize("target", ["../victim/precious", "../victim/none"])
def test_links_in_the_place_of_written_files_are_replaced(
    root: Path, target: str
) -> None:
    new = root.parent / "new.yaml"
    new.write_text(DESCRIPTION.replace('"1.0"', '"2.0"'))
    for name in ("lock.json", ".lock.json.oasmith", "2.0.yaml.oasmith"):
        (root / "specs/acme" / name).symlink_to(f"../../{target}")
    assert run(["add", str(new), "--api", "acme"]) in (0, 1, 2)


def test_a_hard_link_in_the_place_of_a_written_file_is_replaced(root: Path) -> None:
    assert run(["build"]) == 0
    readme = root / "generated/python/acme/1.0/README.md"
    readme.unlink()
    os.link(root.parent / "victim/README.md", readme)
    assert run(["build", "--force"]) == 0
    assert readme.read_text() != "precious"


@pytest.mark.parametrize("name", ["report.json", ".report.json.oasmith"])
def test_a_report_replaces_a_link_and_uses_no_prepared_draft(
    root: Path, name: str
) -> None:
    (root / name).symlink_to("../victim/precious")
    write_report("report.json", "a report")
    assert (root / "report.json").read_text() == "a report\n"
    assert not (root / "report.json").is_symlink()
    left = {path.name for path in root.iterdir()} - {".git", "specs"}
    assert left == {"report.json", name}


def test_a_report_does_not_go_through_a_link_to_a_pipe(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    os.mkfifo(root.parent / "pipe")
    (root / "report.json").symlink_to("../pipe")
    assert run(["check", "--output", "report.json"]) == 2
    assert "is a link to a pipe or a device" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "--output", "out/report.json"],
        ["check", "--output", "out/precious"],
        ["generate", "specs/acme/1.0.yaml", "--target", "python", "--output", "out"],
        ["generate", "specs/acme/1.0.yaml", "--target", "python", "--output", "out/x"],
    ],
)
def test_what_the_user_names_does_not_lead_out_of_the_checkout_through_its_links(
    root: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "out").symlink_to("../victim")
    assert run([*arguments, *["--force"][: arguments[0] == "generate"]]) == 2
    assert "leads out of the checkout" in capsys.readouterr().err
    # A link of the user, beside the checkout, is followed.
    (root.parent / "mine").mkdir()
    (root.parent / "link").symlink_to("mine")
    run([*arguments[:-1], arguments[-1].replace("out", "../link", 1)])
    assert any((root.parent / "mine").iterdir())
