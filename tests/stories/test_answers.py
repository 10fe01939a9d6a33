"""The table of messages in docs/commands.md: each command prints the line that it lists."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli.app import commands, run
from generator.workspace import open_transaction
from tests.stories.documents import DOCS
from tests.stories.serving import Page, serving

PAGE = (DOCS / "commands.md").read_text("utf-8")
HEAD = "| command | code | when | says |\n|---|---|---|---|\n"
API_YAML = """\
versions: ["1.0", "2.0"]
targets: {python: {distribution: notes, package: notes}}
"""
DESCRIPTION = """\
openapi: 3.0.3
info: {title: Notes, version: "1.0"}
paths:
  /notes/: {get: {operationId: notes_list, tags: [notes], responses: {"204": {description: ""}}}}
"""
TWO = DESCRIPTION.replace('"1.0"', '"2.0"').replace("/notes/", "/texts/")
THREE = TWO.replace('"2.0"', '"3.0"')
BAD = "openapi: 3.0.3\n"
OVERLAY = "overlay: 1.0.0\n"
EDITED = "generated/python/notes/2.0/README.md"
INIT = "init notes --from 3.yaml"
OPERATIONS = "operations 3.yaml --format json"
GENERATE = "generate 3.yaml --target python --output out"
Row = tuple[str, str, str, str]


def rows() -> list[Row]:
    table = PAGE.partition(HEAD)[2].partition("\n\n")[0]
    cells = [line.strip("| ").split(" | ") for line in table.splitlines()]
    return [(c.strip("`"), code, when, says) for c, code, when, says in cells]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace of two versions, built and in git, and descriptions beside it."""
    root = tmp_path_factory.mktemp("workspace")
    texts = {
        "specs/notes/api.yaml": API_YAML,
        "specs/notes/1.0.yaml": DESCRIPTION,
        "specs/notes/2.0.yaml": TWO,
        "3.yaml": THREE,
        "two.yaml": TWO.replace("Notes", "Texts"),
        "old.yaml": DESCRIPTION.replace('"1.0"', '"0.9"'),
        "bad.yaml": BAD,
        "o.yaml": OVERLAY,
    }
    for path, text in texts.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    subprocess.run(["git", "init", "-q"], cwd=root, check=True)
    assert run(["--root", str(root), "build"]) == 0
    return root


@pytest.fixture
def root(built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "workspace"
    shutil.copytree(built, root)
    monkeypatch.chdir(root)
    return root


def nothing(_: Path) -> None:
    """The workspace as it is."""


def edited(root: Path) -> None:
    (root / EDITED).write_text("mine\n")


def stale(root: Path) -> None:
    (root / EDITED).unlink()


def broken(root: Path) -> None:
    (root / "specs/notes/2.0.yaml").write_text(BAD)


def new(root: Path) -> None:
    shutil.rmtree(root / "specs")


def generated(root: Path) -> None:
    assert run(GENERATE.split()) == 0
    (root / "out/README.md").write_text("mine\n")


def full(root: Path) -> None:
    (root / "out").mkdir()
    (root / "out/mine.txt").write_text("mine\n")


Scene = tuple[Callable[[Path], None], str]
SCENES: dict[tuple[str, str, str], Scene] = {
    ("init", "0", "the workspace was created"): (new, INIT),
    ("init", "1", "`specs/NAME` exists"): (nothing, INIT),
    ("init", "1", "the description has an error"): (new, "init --from bad.yaml"),
    ("add", "0", "the version was added"): (nothing, "add 3.yaml --api notes"),
    ("add", "0", "`--dry-run`"): (nothing, "add 3.yaml --api notes --dry-run"),
    ("add", "1", "the description has an error"): (nothing, "add bad.yaml --api notes"),
    ("add", "1", "the version exists with other content"): (nothing, "add two.yaml --api notes"),
    ("add", "1", "the version is older than the oldest one"): (nothing, "add old.yaml --api notes"),
    ("add", "1", "a file was edited by hand"): (edited, "add 3.yaml --api notes"),
    ("add", "2", "the URL cannot be fetched"): (nothing, "add http://127.0.0.1:1/x --api notes"),
    ("build", "0", "files were written"): (stale, "build"),
    ("build", "0", "everything is up to date"): (nothing, "build"),
    ("build", "1", "a description has an error"): (broken, "build"),
    ("build", "1", "a file was edited by hand"): (edited, "build"),
    ("check", "0", "nothing differs"): (nothing, "check"),
    ("check", "1", "something differs"): (stale, "check"),
    ("check --format json", "0", "nothing differs"): (nothing, "check --format json"),
    ("check --format json", "1", "something differs"): (stale, "check --format json"),
    ("check --format github", "1", "something differs"): (stale, "check --format github"),
    ("check --format junit", "1", "something differs"): (stale, "check --format junit"),
    ("check --upstream", "0", "the same is published"): (nothing, "check --upstream URL/2"),
    ("check --upstream", "1", "another is published"): (nothing, "check --upstream URL/3"),
    ("check --upstream", "3", "the upstream cannot be read"): (nothing, "check --upstream URL/503"),
    ("diff", "0", "no breaking change"): (nothing, "diff 3.yaml 3.yaml"),
    ("diff", "1", "a breaking change"): (nothing, "diff 1.0 2.0"),
    ("diff --format json", "1", "a breaking change"): (nothing, "diff 1.0 2.0 --format json"),
    ("diff --base", "2", "the revision does not exist"): (nothing, "diff notes --base nowhere"),
    ("generate", "0", "the package was written"): (nothing, GENERATE),
    ("generate", "1", "the description has an error"): (nothing, GENERATE.replace("3", "bad")),
    ("generate", "1", "a file was edited by hand"): (generated, GENERATE),
    ("generate", "2", "the folder contains other files"): (full, GENERATE),
    ("validate", "0", "no error"): (nothing, "validate 3.yaml"),
    ("validate", "1", "an error"): (nothing, "validate bad.yaml"),
    ("validate --format json", "1", "an error"): (nothing, "validate bad.yaml --format json"),
    ("operations", "0", "success"): (nothing, "operations 3.yaml"),
    ("operations", "1", "the description has an error"): (nothing, "operations bad.yaml"),
    ("operations --format json", "0", "success"): (nothing, OPERATIONS),
    ("overlay", "0", "success"): (nothing, "overlay 3.yaml"),
    ("overlay", "1", "an Overlay has an error"): (nothing, "overlay 3.yaml --with o.yaml"),
    ("explain", "0", "the code exists"): (nothing, "explain no-paths"),
    ("explain", "2", "the code does not exist"): (nothing, "explain nothing-such"),
    ("rules", "0", "success"): (nothing, "rules"),
    ("rules --format json", "0", "success"): (nothing, "rules --format json"),
    ("any", "2", "wrong usage"): (nothing, "build --nonsense"),
    ("any", "2", "a file cannot be read or written"): (nothing, GENERATE.replace("3", "none")),
}  # fmt: skip
# These have tests of their own below, or where the command is run for real.
ELSEWHERE = {
    ("watch", "0", "ended with Ctrl-C"),
    ("any", "2", "another oasmith is writing"),
    ("any", "70", "a bug in oasmith"),
    ("any", "130", "interrupted"),
}


def test_the_table_has_every_command_with_every_way_it_ends() -> None:
    assert {row[:3] for row in rows()} == SCENES.keys() | ELSEWHERE
    told = {row[0].split()[0] for row in rows()} - {"any"}
    assert told == set(commands.commands)
    formats = {row[0] for row in rows() if "--format json" in row[0]}
    for name, command in commands.commands.items():
        for parameter in command.params:
            if parameter.name == "form" and "json" in getattr(
                parameter.type, "choices", ()
            ):
                assert f"{name} --format json" in formats or name == "overlay"


def says(out: str, err: str, told: str) -> None:
    keys = re.findall(r"`(\w+)`", told)
    if told.startswith(("keys ", "a list; keys ")):
        value = json.loads(out)
        if told.startswith("a list"):
            value = value[0]
        assert sorted(value) == keys
        return
    pattern = ".*".join(map(re.escape, told.strip("`").split("…")))
    lines = [*out.splitlines(), *err.splitlines()]
    assert any(re.fullmatch(pattern, line) for line in lines), (pattern, lines)


@pytest.mark.parametrize(
    "row", [r for r in rows() if r[:3] not in ELSEWHERE], ids=lambda r: " ".join(r[:3])
)
def test_a_row(row: Row, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command, code, when, told = row
    prepare, arguments = SCENES[command, code, when]
    prepare(root)
    capsys.readouterr()
    pages = {
        "/2": Page(TWO.encode()),
        "/3": Page(THREE.encode()),
        "/503": Page(status=503),
    }
    with serving(pages) as url:
        given = [word.replace("URL", url) for word in arguments.split()]
        assert run(given) == int(code)
    captured = capsys.readouterr()
    says(captured.out, captured.err, told)


def the_row(when: str) -> Row:
    (row,) = [row for row in rows() if row[2] == when]
    return row


def test_another_one_is_writing(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, code, _, told = the_row("another oasmith is writing")
    with open_transaction(root, "oasmith add"):
        assert run(["build"]) == int(code)
    captured = capsys.readouterr()
    says(captured.out, captured.err, told)


@pytest.mark.parametrize(
    ("error", "when"),
    [
        (ZeroDivisionError("boom"), "a bug in oasmith"),
        (KeyboardInterrupt(), "interrupted"),
    ],
)
def test_the_unexpected(
    error: BaseException,
    when: str,
    root: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fail(*_: object) -> None:
        raise error

    _, code, _, told = the_row(when)
    monkeypatch.setattr("generator.pipeline.load_version", fail)
    assert run(["check"]) == int(code)
    captured = capsys.readouterr()
    says(captured.out, captured.err, told)
