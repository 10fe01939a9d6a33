"""Own templates: single files by name, with the real pipeline."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.cli.app import run

API_YAML = """\
versions: ["1.0"]
targets: {python: {distribution: notes, package: notes}}
"""
DESCRIPTION = """\
openapi: 3.0.3
info: {title: Notes, version: "1.0"}
paths:
  /notes/: {get: {operationId: notes_list, tags: [notes], responses: {"204": {description: ""}}}}
"""
README = "generated/python/notes/1.0/README.md"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "specs/notes").mkdir(parents=True)
    (tmp_path / "specs/notes/api.yaml").write_text(API_YAML)
    (tmp_path / "specs/notes/1.0.yaml").write_text(DESCRIPTION)
    own = tmp_path / "ours/python"
    own.mkdir(parents=True)
    (own / "README.md.j2").write_text("# {{ view.heading }}, by us\n")
    (tmp_path / "ours/NOTES.md").write_text("why\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def templates_digest(root: Path) -> object:
    manifest = root / "generated/python/notes/1.0/MANIFEST.json"
    return json.loads(manifest.read_text())["templates"]


@pytest.mark.parametrize("by", ["option", "api.yaml"])
def test_a_file_takes_the_place_of_the_one_of_its_name(
    root: Path, by: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["build"]) == 0
    before = templates_digest(root)
    option = ["--templates", "ours"] if by == "option" else []
    if by == "api.yaml":
        text = API_YAML + "templates: ours\n"
        (root / "specs/notes/api.yaml").write_text(text)
    capsys.readouterr()
    assert run(["check", *option]) == 1
    out = capsys.readouterr().out
    assert f"{README}: stale (templates changed)\n" in out
    words = " --templates ours" if option else ""
    assert out.endswith(f"to fix, run: oasmith build{words}\n")

    assert run(["build", *option]) == 0
    assert (root / README).read_text() == "# Notes, by us\n"
    assert templates_digest(root) != before
    assert run(["check", *option]) == 0
    (root / "ours/python/README.md.j2").write_text("# {{ view.heading }}, by them\n")
    assert run(["check", *option]) == 1


def test_a_runtime_file_can_be_replaced_too(root: Path) -> None:
    (root / "ours/python/runtime/encode").mkdir(parents=True)
    (root / "ours/python/runtime/clock.py").write_text("")
    assert run(["build", "--templates", "ours"]) == 2
    (root / "ours/python/runtime/clock.py").rename(
        root / "ours/python/runtime/encode/files.py"
    )
    assert run(["build", "--templates", "ours"]) == 0
    package = root / "generated/python/notes/1.0/notes/_runtime/encode/files.py"
    assert package.read_text() == ""


def test_generate_takes_them(root: Path) -> None:
    arguments = ["generate", "specs/notes/1.0.yaml", "--target", "python"]
    assert run([*arguments, "--output", "out", "--templates", "ours"]) == 0
    assert (root / "out/README.md").read_text() == "# Notes, by us\n"


@pytest.mark.parametrize(
    ("path", "text", "message"),
    [
        (
            "ours/python/readme.md.j2",
            "",
            "ours/python/readme.md.j2 does not replace a template; did you mean "
            "README.md.j2?",
        ),
        ("ours/init.py.j2", "", "move it to ours/python"),
        (
            "ours/pyhton/init.py.j2",
            "",
            "ours/pyhton is not the folder of a target; targets: python, report",
        ),
        (
            "ours/report/change.html.j2",
            "",
            "does not replace a template; did you mean changes.html.j2?",
        ),
        ("ours/python/about.py.j2", "a\n{% if %}", "template about.py.j2:2: "),
        (
            "ours/python/about.py.j2",
            "\n\n{{ view.nothing }}",
            "template about.py.j2:3: 'generator.languages.python.views.package."
            "PackageView object' has no attribute 'nothing'",
        ),
        (
            "ours/python/about.py.j2",
            "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
            "template about.py.j2:1: maximum recursion depth",
        ),
        ("ours/python/about.py.j2", "{{ 1 / 0 }}", "about.py.j2:1: division by zero"),
    ],
)
def test_a_wrong_template_is_reported_and_nothing_written(
    root: Path, path: str, text: str, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / path).parent.mkdir(exist_ok=True)
    (root / path).write_text(text)
    assert run(["build", "--templates", "ours"]) == 2
    assert message in capsys.readouterr().err
    assert not (root / "generated").exists()


@pytest.mark.parametrize("folder", ["none", "ours/NOTES.md"])
def test_no_folder_is_reported(
    root: Path, folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["check", "--templates", folder]) == 2
    assert f"{folder} is not a folder" in capsys.readouterr().err


@pytest.mark.parametrize("folder", ["../ours", "/ours", "a//b", "a\\\\b", "C:/x", ""])
def test_a_folder_outside_the_workspace_is_a_wrong_setting(
    root: Path, folder: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "specs/notes/api.yaml").write_text(API_YAML + f'templates: "{folder}"\n')
    assert run(["build"]) == 1
    assert "error wrong-setting" in capsys.readouterr().err


LOOSE = "x = { 'notes':1,\n'by' : 'us' }\n"


def test_black_formats_files_rendered_from_own_templates(root: Path) -> None:
    (root / "ours/python/about.py.j2").write_text(LOOSE)
    package = root / "generated/python/notes/1.0/notes"
    settings = root / "specs/notes/api.yaml"
    settings.write_text(API_YAML + "templates: ours\n")
    assert run(["build"]) == 0
    assert (package / "_about.py").read_text() == LOOSE
    others = (package / "client.py").read_bytes()
    settings.write_text(API_YAML + "templates: ours\nformat: black\n")
    assert run(["check"]) == 1
    assert run(["build"]) == 0
    assert (package / "_about.py").read_text() == 'x = {"notes": 1, "by": "us"}\n'
    assert (package / "client.py").read_bytes() == others
    assert (root / README).read_text() == "# Notes, by us\n"
    assert run(["check"]) == 0


def test_a_file_that_uses_an_own_template_is_formatted_too(root: Path) -> None:
    (root / "ours/python/py.typed.j2").write_text("y = [ 1 ]\n")
    (root / "ours/python/about.py.j2").write_text("{% include 'py.typed.j2' %}")
    (root / "specs/notes/api.yaml").write_text(
        API_YAML + "templates: ours\nformat: black\n"
    )
    assert run(["build"]) == 0
    package = root / "generated/python/notes/1.0/notes"
    assert (package / "_about.py").read_text() == "y = [1]\n"


@pytest.mark.parametrize(
    ("template", "setting", "message"),
    [
        ("x = (\n", "black", "about.py.j2:0: notes/_about.py cannot be formatted"),
        ("x = 1\n", "yapf", "'yapf' is not a formatter of a target (black)"),
    ],
)
def test_a_file_that_black_rejects_is_refused(
    root: Path,
    template: str,
    setting: str,
    message: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (root / "ours/python/about.py.j2").write_text(template)
    (root / "specs/notes/api.yaml").write_text(
        f"{API_YAML}templates: ours\nformat: {setting}\n"
    )
    assert run(["build"]) != 0
    printed = capsys.readouterr()
    assert message in printed.out + printed.err
    assert not (root / "generated").exists()
