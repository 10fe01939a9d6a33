"""Links in specs/ and in own templates that lead out of the workspace are not read."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli.app import run

API_YAML = """\
versions: ["1.0", "1.1"]
targets: {python: {distribution: acme, package: acme}}
templates: ours
overlays: {"1.0": fix.overlay.yaml}
"""
DESCRIPTION = """\
openapi: 3.0.3
info: {title: A, version: "1.0"}
paths: {/a: {get: {operationId: a, responses: {"204": {description: ok}}}}}
"""
OVERLAY = """\
overlay: 1.0.0
info: {title: F, version: "1"}
actions: [{target: $.info, update: {description: D}}]
"""
SECRET = "a secret line\n"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "checkout"
    (root / "specs/acme").mkdir(parents=True)
    (root / "specs/acme/api.yaml").write_text(API_YAML)
    (root / "specs/acme/1.0.yaml").write_text(DESCRIPTION)
    (root / "specs/acme/1.1.yaml").write_text(DESCRIPTION)
    (root / "specs/acme/fix.overlay.yaml").write_text(OVERLAY)
    (root / "specs/acme/lock.json").write_text("{}")
    (root / "ours/python/inner").mkdir(parents=True)
    (root / "ours/python/README.md.j2").write_text("ours\n")
    (tmp_path / "outside").mkdir()
    monkeypatch.chdir(root)
    return root


def move_out(root: Path, name: str) -> None:
    """Move a file or folder out of the workspace, and leave a link."""
    moved = root.parent / "outside" / Path(name).name
    (root / name).rename(moved)
    (root / name).symlink_to(moved)


@pytest.mark.parametrize(
    "name",
    [
        "specs/acme/api.yaml",
        "specs/acme/1.0.yaml",
        "specs/acme/lock.json",
        "specs/acme/fix.overlay.yaml",
        "specs/acme",
        "specs",
        "ours/python/README.md.j2",
        "ours/python",
        "ours",
    ],
)
def test_a_link_that_leads_out_is_refused_unless_its_folder_is_allowed(
    root: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    move_out(root, name)
    assert run(["check"]) == 2
    shown = capsys.readouterr().err
    assert "is a symbolic link, or is behind one, that leads out of" in shown
    assert "--allow-dir" in shown
    run(["check", "--allow-dir", "../outside"])
    assert "leads out of" not in capsys.readouterr().err


@pytest.mark.parametrize("command", ["build", "check"])
@pytest.mark.parametrize(
    "name", ["specs/acme/1.0.yaml", "specs/acme/api.yaml", "ours/python/README.md.j2"]
)
def test_no_line_of_what_is_outside_is_shown_or_written(
    root: Path, name: str, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (root.parent / "outside/secret").write_text(SECRET)
    (root / name).unlink()
    (root / name).symlink_to("../" * name.count("/") + "../outside/secret")
    assert run([command]) == 2
    shown = capsys.readouterr()
    assert SECRET.strip() not in shown.out + shown.err
    assert not (root / "generated").exists()


def test_a_link_inside_the_workspace_is_followed(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "shared").mkdir()
    for name in ("specs/acme/1.0.yaml", "specs/acme/fix.overlay.yaml"):
        (root / name).rename(root / "shared" / Path(name).name)
        (root / name).symlink_to(root / "shared" / Path(name).name)
    run(["check"])
    assert "leads out of" not in capsys.readouterr().err


def test_a_folder_named_with_templates_may_be_anywhere_but_not_its_links(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    templates = root.parent / "templates"
    (root / "ours").rename(templates)
    (root / "specs/acme/lock.json").unlink()
    arguments = ["build", "--templates", str(templates), "--version", "1.1"]
    run(arguments)
    assert "leads out of" not in capsys.readouterr().err
    (root.parent / "outside/secret").write_text(SECRET)
    (templates / "python/README.md.j2").unlink()
    (templates / "python/README.md.j2").symlink_to(root.parent / "outside/secret")
    assert run(arguments) == 2
    assert "leads out of" in capsys.readouterr().err


def test_generate_does_not_read_templates_behind_links(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root.parent / "outside/secret").write_text(SECRET)
    (root / "ours/python/README.md.j2").unlink()
    (root / "ours/python/README.md.j2").symlink_to(root.parent / "outside/secret")
    arguments = ["generate", "specs/acme/1.0.yaml", "--target", "python"]
    arguments += ["--output", "client", "--templates", "ours"]
    assert run(arguments) == 2
    assert "leads out of" in capsys.readouterr().err
    run([*arguments, "--allow-dir", "../outside"])
    assert "leads out of" not in capsys.readouterr().err
