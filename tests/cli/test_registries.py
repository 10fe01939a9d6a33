"""Each registry is the only list of its kind: one more entry, and the command line knows it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from generator import languages, report
from generator.cli.app import run
from generator.config import ApiConfig, NameRules, TargetConfig
from generator.findings import Checked, Code, Finding, Level
from generator.languages import Target
from generator.model.api import Api
from generator.model.surface import Surface
from generator.openapi import lint
from generator.openapi.lint import Check, Description
from generator.package import Package, PlannedFile
from generator.report import change_formats
from generator.report.change_formats import ChangeFormat
from generator.workspace import templates

DESCRIPTION = """\
openapi: 3.1.0
info: {title: Notes, version: "1.0"}
paths:
  /notes: {get: {operationId: notes_list, responses: {"204": {description: ""}}}}
"""
API_YAML = """\
versions: ["1.0"]
targets: {outline: {distribution: notes, package: notes}}
"""


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "specs/notes").mkdir(parents=True)
    (tmp_path / "specs/notes/api.yaml").write_text(API_YAML)
    (tmp_path / "specs/notes/1.0.yaml").write_text(DESCRIPTION)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def accept_name(name: str) -> None:
    """Accept any name."""


def plan(
    api: Api, config: ApiConfig, target: TargetConfig, texts: Mapping[str, str]
) -> Checked[Package]:
    view = {"package": target.package, "operations": [o.id for o in api.operations]}
    return Checked(Package("outline", (PlannedFile("list.txt", "list.txt.j2", view),)))


OUTLINE = Target(
    name="outline",
    plan=plan,
    calls=lambda api, config: {o.key: f"call {o.id}" for o in api.operations},
    surface=lambda api, config: Surface("outline", {}, lambda identity: {}),
    name_rules=NameRules(
        accept_name, accept_name, accept_name, accept_name, lambda title: (title, title)
    ),
    code_fence="text",
)


@pytest.fixture
def outline(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A target of one folder of templates and one line in the registry."""
    folder = tmp_path / "shipped"
    shutil.copytree(Path(str(templates.find_templates())), folder)
    (folder / "outline").mkdir()
    text = "{{ package }}:{% for id in operations %} {{ id }}{% endfor %}\n"
    (folder / "outline/list.txt.j2").write_text(text)
    monkeypatch.setattr(templates, "find_templates", lambda: folder)
    monkeypatch.setattr(languages, "TARGETS", (OUTLINE, *languages.TARGETS))
    return root


def test_a_target_is_built_checked_and_generated(
    outline: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["build"]) == 0
    made = outline / "generated/outline/notes/1.0/list.txt"
    assert made.read_text() == "notes: notes_list"
    assert run(["check"]) == 0
    made.write_text("")
    assert run(["check", "notes"]) == 1
    file = "specs/notes/1.0.yaml"
    assert run(["generate", file, "--target", "outline", "--output", "out"]) == 0
    assert (outline / "out/list.txt").read_text() == "Notes: notes_list"
    capsys.readouterr()
    assert run(["operations", "notes@1.0"]) == 0
    assert "call notes_list" in capsys.readouterr().out
    assert run(["generate", "--help"]) == 0
    assert "[outline|python]" in capsys.readouterr().out


def test_a_target_that_no_registry_lists_is_unknown(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["build"]) != 0
    assert "outline" in capsys.readouterr().err


def test_a_format_of_changes_is_offered_and_used(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    count = ChangeFormat("count", lambda request: f"{len(request.changes.changes)}\n")
    formats = (*change_formats.CHANGE_FORMATS, count)
    monkeypatch.setattr(change_formats, "CHANGE_FORMATS", formats)
    file = "specs/notes/1.0.yaml"
    assert run(["diff", file, file, "--format", "count"]) == 0
    assert capsys.readouterr().out == "0\n"
    assert run(["diff", "--help"]) == 0
    assert "|count]" in capsys.readouterr().out


def test_a_format_of_drift_is_offered_and_used(
    outline: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    formats = (*report.DRIFT_FORMATS, ("word", lambda drift: f"{drift.is_clean}\n"))
    monkeypatch.setattr(report, "DRIFT_FORMATS", formats)
    assert run(["check", "--format", "word"]) == 1
    assert capsys.readouterr().out == "False\n"


CODE = Code("short-title", Level.WARNING, "Sum.", "Why.", "Do.")


def find_short_title(description: Description) -> Iterator[Finding]:
    yield description.create_finding(CODE, "the title is short", "/info/title")


def test_a_check_is_run(
    root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    check = Check("title", (CODE,), find_short_title)
    monkeypatch.setattr(lint, "CHECKS", (*lint.CHECKS, check))
    assert run(["validate", "specs/notes/1.0.yaml", "--fail-on", "warning"]) == 1
    line = (
        "specs/notes/1.0.yaml:2:8: warning short-title the title is short (/info/title)"
    )
    assert line in capsys.readouterr().out.splitlines()
