"""`oasmith diff`."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from generator.cli.app import run
from generator.diff import RULES

PUBLISHED = Path(__file__).parents[2] / "generator/report/change_report.schema.json"
TWO = ("string", "integer")


def description(kind: str, *, tag: str = "notes", more: str = "") -> str:
    return f"""\
openapi: 3.0.3
info: {{title: Notes, version: "{kind}"}}
paths:
  /notes:
    get:
      operationId: notes_list
      tags: [{tag}]
      parameters:
        - {{name: q, in: query, schema: {{type: {kind}}}}}
      responses: {{"200": {{description: ok}}}}{more}
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with an API in two versions, and the current folder."""
    folder = tmp_path / "specs" / "notes"
    folder.mkdir(parents=True)
    (folder / "api.yaml").write_text(
        'name: notes\nversions: ["1", "2"]\n'
        "targets: {python: {distribution: notes, package: notes}}\n"
    )
    for version, kind in zip(("1", "2"), TWO, strict=True):
        (folder / f"{version}.yaml").write_text(description(kind))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def called(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = run(["diff", *arguments])
    output = capsys.readouterr()
    return code, output.out, output.err


Capture = pytest.CaptureFixture[str]


@pytest.mark.parametrize(
    "sides",
    [
        ("1", "2"),
        ("notes@1", "notes@2"),
        ("specs/notes/1.yaml", "specs/notes/2.yaml"),
        ("1", "specs/notes/2.yaml"),
    ],
)
def test_versions_and_files(
    place: Path, capsys: Capture, sides: tuple[str, str]
) -> None:
    code, out, err = called(capsys, *sides)
    assert code == 1
    assert "type changed from string to integer for the query parameter `q`" in out
    assert "specs/notes/1.yaml:9:41 -> specs/notes/2.yaml:9:41" in out
    assert err == ""


def test_how_a_level_was_reached(place: Path, capsys: Capture) -> None:
    plain, message = called(capsys, "1", "2")[1], called(capsys, "1", "2", "-v")[1]
    assert "- narrows: " not in plain
    assert "- narrows: " in message


def test_equal_descriptions_have_no_change(place: Path, capsys: Capture) -> None:
    code, out, _ = called(capsys, "1", "1", "--fail-on", "warning")
    assert code == 0
    assert "0 breaking, 0 warning, 0 safe" in out


def test_json_is_as_published(place: Path, capsys: Capture) -> None:
    code, out, _ = called(capsys, "1", "2", "--format", "json")
    assert code == 1
    report = json.loads(out)
    validator = jsonschema_rs.validator_for(json.loads(PUBLISHED.read_text()))
    assert [error.message for error in validator.iter_errors(report)] == []
    assert list(report) == [
        *("format", "old", "new", "summary", "changes", "not_evaluated")
    ]
    assert list(report["summary"]["operations"]) == [
        *("added", "removed", "moved", "changed", "unchanged")
    ]
    assert {change["rule"] for change in report["changes"]} <= {r.id for r in RULES}


def test_the_published_shape_refuses_another(place: Path, capsys: Capture) -> None:
    _, out, _ = called(capsys, "1", "2", "--format", "json")
    validator = jsonschema_rs.validator_for(json.loads(PUBLISHED.read_text()))
    for spoilt in ({"wire": "bad"}, {"fingerprint": "x"}, {"surplus": 1}):
        report: Any = json.loads(out)
        report["changes"][0].update(spoilt)
        assert not validator.is_valid(report)


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ((), 1),
        (("--fail-on", "never"), 0),
        (("--fail-on", "warning"), 1),
        (("--only", "tag:notes"), 1),
        (("--only", "tag:other"), 0),
        (("--ignore", "tag:notes"), 0),
        (("--ignore", "path:/notes*"), 0),
        (("--ignore", "path:/other"), 1),
        (("--only", "rule:type-*"), 1),
        (("--ignore", "rule:type-changed"), 0),
    ],
)
def test_what_fails(
    place: Path, capsys: Capture, options: tuple[str, ...], code: int
) -> None:
    assert called(capsys, "1", "2", *options)[0] == code


def test_the_clients_verdict_can_decide(place: Path, capsys: Capture) -> None:
    (place / "renamed.yaml").write_text(
        description("string").replace("notes_list", "notes_all")
    )
    assert called(capsys, "1", "renamed.yaml")[0] == 0
    assert called(capsys, "1", "renamed.yaml", "--verdict", "client")[0] == 1
    assert called(capsys, "1", "renamed.yaml", "--verdict", "either")[0] == 1


def test_a_report_in_a_file(place: Path, capsys: Capture) -> None:
    code, out, err = called(capsys, "1", "2", "--format", "json", "--output", "r.json")
    assert (code, out) == (1, "")
    assert err == "r.json: 1 breaking, 0 warning, 0 safe\n"
    assert json.loads((place / "r.json").read_text())["format"] == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("1", "missing.yaml"), "there is no file missing.yaml"),
        (("1", "3"), "there is no file 3"),
        (("1", "git:HEAD"), "write git:REV:PATH"),
        (("1", "git:--output=x:a.yaml"), "is not a valid revision"),
        (("1", "2", "--only", "colour:red"), "is not tag:NAME"),
        (("1", "2", "--output", ""), "--output is empty"),
        (("1", "2", "--output", "specs"), "is a folder"),
    ],
)
def test_wrong_usage_is_reported(
    place: Path, capsys: Capture, arguments: tuple[str, ...], message: str
) -> None:
    code, _, err = called(capsys, *arguments)
    assert code == 2
    assert message in err
    assert "Traceback" not in err


def test_a_file_that_is_not_a_description_is_reported(
    place: Path, capsys: Capture
) -> None:
    (place / "bad.yaml").write_text("- openapi: 3.0.3\n")
    code, out, err = called(capsys, "1", "bad.yaml")
    assert (code, out) == (2, "")
    assert "not-an-object" in err


def test_hostile_texts_stay_on_their_line(place: Path, capsys: Capture) -> None:
    (place / "bad.yaml").write_text(
        description("string").replace("name: q", 'name: "q\\e[31m\\nbreaking  forged"')
    )
    _, out, _ = called(capsys, "1", "bad.yaml")
    assert "\x1b" not in out
    assert not any(line.startswith("breaking") for line in out.splitlines())


def test_a_description_in_git(place: Path, capsys: Capture) -> None:
    git = shutil.which("git")
    if git is None:
        pytest.skip("git is not installed")
    own = ("-c", "user.name=a", "-c", "user.email=a@example.org")
    for arguments in (
        ("init", "-q"),
        ("add", "specs"),
        (*own, "commit", "-q", "-m", "one"),
    ):
        subprocess.run([git, *arguments], check=True, cwd=place)
    (place / "specs/notes/1.yaml").write_text(description("boolean"))
    old = "git:HEAD:specs/notes/1.yaml"
    code, out, _ = called(capsys, old, "specs/notes/1.yaml")
    assert code == 1
    assert "type changed from string to boolean" in out
    code, _, err = called(capsys, "git:HEAD:specs/none.yaml", "2")
    assert code == 2
    assert "cannot read git:HEAD:specs/none.yaml" in err


@pytest.fixture
def base(place: Path) -> Path:
    """The workspace in git with version 1 alone; in the checkout there is version 2, too."""
    git = shutil.which("git")
    if git is None:
        pytest.skip("there is no git")
    settings = place / "specs/notes/api.yaml"
    now = settings.read_text()
    settings.write_text(now.replace('"1", "2"', '"1"'))
    (place / "specs/notes/2.yaml").rename(place / "later.yaml")
    who = ["-c", "user.name=me", "-c", "user.email=me@example.com"]
    for words in (["init", "-q"], ["add", "specs"], ["commit", "-qm", "first"]):
        subprocess.run([git, *who, *words], cwd=place, check=True)
    settings.write_text(now)
    (place / "later.yaml").rename(place / "specs/notes/2.yaml")
    return place


def test_the_newest_is_compared_with_the_newest_of_a_revision(
    base: Path, capsys: Capture
) -> None:
    code, out, _ = called(capsys, "notes", "--base", "HEAD")
    assert code == 1
    assert "Notes string -> integer" in out
    assert "git:HEAD:./specs/notes/1.yaml:" in out
    assert called(capsys, "1", "2")[1].splitlines()[:4] == out.splitlines()[:4]


def test_overlays_of_the_revision_correct_its_description(
    base: Path, capsys: Capture
) -> None:
    overlay = """\
overlay: 1.0.0
info: {title: t, version: "1"}
actions: [{target: "$.info", update: {title: Corrected}}]
"""
    (base / "specs/notes/x.overlay.yaml").write_text(overlay)
    settings = base / "specs/notes/api.yaml"
    now = settings.read_text()
    settings.write_text(
        now.replace('"1", "2"', '"1"') + "overlays: {'1': x.overlay.yaml}\n"
    )
    who = ["-c", "user.name=me", "-c", "user.email=me@example.com"]
    for words in (["add", "specs/notes/api.yaml", "specs/notes/x.overlay.yaml"],):
        subprocess.run(["git", *who, *words], cwd=base, check=True)
    subprocess.run(["git", *who, "commit", "-qm", "second"], cwd=base, check=True)
    settings.write_text(now)
    assert "Corrected string -> integer" in called(capsys, "notes", "--base", "HEAD")[1]


def test_an_api_that_the_revision_has_not_is_nothing_to_compare(
    base: Path, capsys: Capture
) -> None:
    shutil.copytree(base / "specs/notes", base / "specs/others")
    settings = base / "specs/others/api.yaml"
    settings.write_text(settings.read_text().replace("notes", "others"))
    code, out, err = called(capsys, "others", "--base", "HEAD")
    assert (code, out) == (0, "")
    assert err == "there is no specs/others in HEAD: nothing to compare\n"


def test_another_format_beside(base: Path, capsys: Capture) -> None:
    arguments = ("notes", "--base", "HEAD", "--also", "json", "r.json")
    code, out, err = called(capsys, *arguments, "--also", "markdown", "r.md")
    assert code == 1
    assert out.startswith("Notes string")
    assert json.loads((base / "r.json").read_text())["new"]["version"] == "integer"
    assert (base / "r.md").read_text().startswith("## Notes")
    assert err.splitlines()[0].startswith("r.json: ")


@pytest.mark.parametrize(
    "arguments",
    [
        ("notes",),
        ("1", "2", "--base", "HEAD"),
        ("notes", "--base", "nowhere"),
        ("notes", "--base", "-x"),
        ("notes", "--base", ""),
        ("nobody", "--base", "HEAD"),
    ],
)
def test_invalid_bases(base: Path, capsys: Capture, arguments: tuple[str, ...]) -> None:
    code, out, err = called(capsys, *arguments)
    assert (code, out) == (2, "")
    assert err
