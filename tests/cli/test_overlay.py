"""Overlays of api.yaml, and `oasmith overlay`, with the real pipeline."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from generator.cli.app import run

API_YAML = """\
versions: ["1.0"]
targets: {python: {distribution: notes, package: notes}}
"""
DESCRIPTION = """\
openapi: 3.0.3
info: {title: Notes, version: "1.0"}
paths:
  /notes/:
    get:
      operationId: notes_list
      parameters:
        - {in: query, name: size, schema: {type: integer, default: [no number]}}
        - {in: query, name: page, schema: {type: integer, default: [no number]}}
      responses: {"204": {description: ""}}
"""
OVERLAY = """\
overlay: 1.0.0
info: {title: What the vendor got wrong, version: "1"}
actions:
  - target: $.paths['/notes/'].get.parameters[?@.name=='size']
    remove: true
"""
WRONG = "warning default-of-wrong-type"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "specs/notes"
    folder.mkdir(parents=True)
    (folder / "api.yaml").write_text(
        API_YAML + 'overlays: {"1.0": [1.0.overlay.yaml]}\n'
    )
    (folder / "1.0.yaml").write_text(DESCRIPTION)
    (folder / "1.0.overlay.yaml").write_text(OVERLAY)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_findings_point_at_the_original_description(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["validate", "specs/notes/1.0.yaml"]) == 0
    assert capsys.readouterr().out.count(WRONG) == 2
    assert run(["validate", "notes@1.0"]) == 0
    out = capsys.readouterr().out
    assert out.count(WRONG) == 1
    assert f"specs/notes/1.0.yaml:9:59: {WRONG}" in out


def test_the_client_is_made_of_the_corrected_description_and_check_covers_it(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["build"]) == 0
    calls = (root / "generated/python/notes/1.0/notes/resources").glob("*.py")
    assert not any("size" in path.read_text() for path in calls)
    assert run(["check"]) == 0
    with (root / "specs/notes/1.0.overlay.yaml").open("a") as file:
        file.write("  - {target: $.info, update: {title: Texts}}\n")
    capsys.readouterr()
    assert run(["check"]) == 1
    assert "stale (description changed)" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "form"),
    [
        (["notes@1.0"], []),
        (["notes@1.0"], ["--format", "json"]),
        (["specs/notes/1.0.yaml", "--with", "specs/notes/1.0.overlay.yaml"], []),
    ],
)
def test_the_result_is_printed(
    root: Path,
    arguments: list[str],
    form: list[str],
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run(["overlay", *arguments, *form]) == 0
    captured = capsys.readouterr()
    read = json.loads if form else yaml.safe_load
    expected = yaml.safe_load(DESCRIPTION)
    del expected["paths"]["/notes/"]["get"]["parameters"][0]
    assert read(captured.out) == expected
    assert captured.err == ""


def test_an_action_without_match_is_a_warning(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "specs/notes/1.0.overlay.yaml").write_text(OVERLAY.replace("size", "gone"))
    assert run(["overlay", "notes@1.0"]) == 0
    assert capsys.readouterr().err.startswith(
        "specs/notes/1.0.overlay.yaml:4:5: warning overlay-without-match "
    )


@pytest.mark.parametrize(
    ("setting", "code", "message"),
    [
        ('{"1.0": none.overlay.yaml}', 2, "specs/notes/none.overlay.yaml"),
        ('{"2.0": 1.0.overlay.yaml}', 1, "'2.0' is none of the versions"),
        ('{"1.0": ../x.yaml}', 1, "leads out of its folder"),
        ('{"1.0": 1}', 1, "a list of Overlay files is wanted"),
        ("[1.0.overlay.yaml]", 1, "a mapping is wanted"),
    ],
)
def test_a_wrong_setting(
    root: Path,
    setting: str,
    code: int,
    message: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (root / "specs/notes/api.yaml").write_text(f"{API_YAML}overlays: {setting}\n")
    assert run(["build"]) == code
    assert message in capsys.readouterr().err


def test_an_invalid_overlay_generates_no_client(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "specs/notes/1.0.overlay.yaml").write_text("overlay: 1.0.0\n")
    assert run(["build"]) == 1
    assert "error invalid-overlay actions must be an array" in capsys.readouterr().err
    assert run(["overlay", "notes@1.0"]) == 1
