"""`oasmith check --upstream`, with the real pipeline."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from generator.cli.app import run
from tests.stories.serving import Page, serving

API_YAML = """\
versions: ["1.0", "1.1"]
targets: {python: {distribution: notes, package: notes}}
"""
DESCRIPTION = """\
openapi: 3.0.3
info: {title: Notes, version: "1.1"}
paths:
  /notes/: {get: {operationId: notes_list, responses: {"200": {description: ""}}}}
  /texts/: {get: {operationId: texts_list, responses: {"200": {description: ""}}}}
"""
NEWER = DESCRIPTION.replace('"1.1"', '"1.2"').replace("texts", "pages")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "specs/notes").mkdir(parents=True)
    (tmp_path / "specs/notes/api.yaml").write_text(API_YAML)
    (tmp_path / "specs/notes/1.0.yaml").write_text("openapi: 3.0.3\n")
    (tmp_path / "specs/notes/1.1.yaml").write_text(DESCRIPTION)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    "body",
    [
        DESCRIPTION,
        DESCRIPTION.replace("\n", "\r\n"),
        "# by the server\n" + DESCRIPTION,
        json.dumps(yaml.safe_load(DESCRIPTION)),
    ],
    ids=["same bytes", "line ends", "a comment", "as JSON"],
)
def test_the_same_description_is_not_drift(
    root: Path, body: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with serving({"/schema": Page(body.encode())}) as url:
        assert run(["check", "--upstream", f"{url}/schema"]) == 0
    assert capsys.readouterr().out == "1 package, 1 file: no drift\n"


def test_another_description_is_reported_with_counts(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with serving({"/schema": Page(NEWER.encode())}) as url:
        assert run(["check", "--upstream", f"{url}/schema", "--diff"]) == 1
    out = capsys.readouterr().out.splitlines()
    assert out[0] == (
        f"specs/notes/1.1.yaml: stale ({url}/schema publishes another description: version "
        "1.2 instead of 1.1; operations: 1 added, 1 removed, 0 moved, 0 changed, 1 unchanged; "
        "breaking: 1 change on the wire, 1 change for callers of the client; bump: API major, "
        "client major)"
    )
    assert out[1:7] == [
        "  operations: 1 added, 1 removed, 0 moved, 0 changed, 1 unchanged",
        "  breaking on the wire: 1 change",
        "    operation `GET /texts/` was removed (operation-removed)",
        "  breaking for callers of the client: 1 change",
        "    client.default.texts_list: it was removed",
        "  bump: API major, client major",
    ]
    assert '  +info: {title: Notes, version: "1.2"}' in out
    assert out[-1] == f"to add it, run: oasmith add {url}/schema --api notes"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("Notes", "Texts"), "0 added, 0 removed, 0 moved, 0 changed, 2 unchanged"),
        (
            ('description: ""', 'description: "", content: {text/plain: {}}'),
            "2 changed, 0 unchanged",
        ),
    ],
)
def test_what_differs(
    root: Path,
    change: tuple[str, str],
    message: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (root / "published.yaml").write_text(DESCRIPTION.replace(*change))
    assert run(["check", "--upstream", "published.yaml", "--format", "json"]) == 1
    (entry,) = json.loads(capsys.readouterr().out)["entries"]
    assert message in entry["because"]
    assert message in entry["summary"][0]


@pytest.mark.parametrize(
    ("version", "advice"),
    [
        ("1.2-beta", [" --api notes"]),
        ("1.1-plus", [" --api notes --version 1.1.1"]),
        ("1.0.5", []),
    ],
    ids=["newer", "the same", "older"],
)
def test_the_advised_command_works(
    root: Path, version: str, advice: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    text = NEWER.replace('"1.2"', version)
    (root / "published.yaml").write_text(text)
    (root / "specs/notes/1.0.yaml").write_text(DESCRIPTION.replace('"1.1"', '"1.0"'))
    assert run(["check", "--upstream", "published.yaml", "--format", "json"]) == 1
    commands = [a["command"] for a in json.loads(capsys.readouterr().out)["advice"]]
    assert commands == [f"oasmith add published.yaml{end}" for end in advice]
    for command in commands:
        assert run(command.split()[1:]) == 0, capsys.readouterr().err


@pytest.mark.parametrize(
    "page",
    [
        Page(status=503),
        Page(b"<!doctype html><html>log in</html>"),
        Page(b""),
        Page(status=302, headers={"Location": "https://elsewhere.example/"}),
    ],
    ids=["503", "a page", "nothing", "elsewhere"],
)
def test_an_unreadable_upstream_has_exit_code_3(
    root: Path, page: Page, capsys: pytest.CaptureFixture[str]
) -> None:
    with serving({"/schema": page}) as url:
        assert run(["check", "--upstream", f"{url}/schema"]) == 3
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("oasmith: ")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["http://127.0.0.1:1/x"], 3),
        (["none.yaml"], 3),
        (["http://example.com/x"], 2),
        (["published.yaml", "nobody"], 2),
    ],
)
def test_codes(root: Path, arguments: list[str], code: int) -> None:
    assert run(["check", "--upstream", *arguments]) == code


def test_of_several_apis_one_is_named(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "specs/others").mkdir()
    assert run(["check", "--upstream", "specs/notes/1.1.yaml"]) == 2
    assert "APIs: notes, others" in capsys.readouterr().err
    assert run(["check", "notes", "--upstream", "specs/notes/1.1.yaml"]) == 0


@pytest.fixture
def many(root: Path) -> Path:
    """The workspace and a folder published/, with the same description in two files each."""
    reference = (
        'description: "", content: {text/plain: {schema: {$ref: parts.yaml#/T}}}'
    )
    text = DESCRIPTION.replace('description: ""', reference, 1)
    (root / "published").mkdir()
    for name in ("specs/notes/1.1.yaml", "published/api.yaml"):
        (root / name).write_text(text)
        (root / name).with_name("parts.yaml").write_text("T: {type: string}\n")
    return root


def test_the_files_that_it_refers_to_are_compared_too(
    many: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", "--upstream", "published/api.yaml"]) == 0
    (many / "published/parts.yaml").write_text("T: {type: integer}\n")
    assert run(["check", "--upstream", "published/api.yaml"]) == 1
    assert "1 changed, 1 unchanged" in capsys.readouterr().out


@pytest.mark.parametrize("change", ["notes_list", "notes_all"])
def test_files_that_are_not_downloaded_do_not_count_as_missing(
    many: Path, change: str, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (many / "published/api.yaml").read_text().replace("notes_list", change)
    with serving({"/api.yaml": Page(text.encode())}) as url:
        assert run(["check", "--upstream", f"{url}/api.yaml"]) == 3
    assert "refers to other files, which are not downloaded" in capsys.readouterr().err


def test_line_ends_are_not_part_of_the_diff(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "published.yaml").write_bytes(NEWER.replace("\n", "\r\n").encode())
    assert run(["check", "--upstream", "published.yaml", "--diff"]) == 1
    out = capsys.readouterr().out
    assert "+++ specs/notes/1.1.yaml (published)" in out
    assert "-openapi" not in out


def test_one_file_alone_is_added(
    many: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (many / "specs/notes/1.0.yaml").write_text(DESCRIPTION.replace('"1.1"', '"1.0"'))
    assert run(["add", "published/api.yaml", "--api", "notes", "--version", "2"]) == 1
    assert "only one file can be added: bundle it" in capsys.readouterr().err
