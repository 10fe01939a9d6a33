"""Changes since the previous version, in `oasmith add` and the changelog; real pipeline."""

from __future__ import annotations

import json
import tomllib
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
  /notes/:
    get: {operationId: list, tags: [notes], responses: {"204": {description: ""}}}
  /texts/:
    get: {operationId: texts, tags: [notes], responses: {"204": {description: ""}}}
"""
MIDDLE = DESCRIPTION.replace('"1.0"', '"1.5"').replace("/texts/", "/words/")
NEWER = DESCRIPTION.replace('"1.0"', '"2.0"').replace("texts", "pages")
PYTHON = "generated/python/notes"
CHANGELOG = f"{PYTHON}/2.0/CHANGELOG.md"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "specs/notes").mkdir(parents=True)
    (tmp_path / "specs/notes/api.yaml").write_text(API_YAML)
    (tmp_path / "specs/notes/1.0.yaml").write_text(DESCRIPTION)
    (tmp_path / "1.5.yaml").write_text(MIDDLE)
    (tmp_path / "2.0.yaml").write_text(NEWER)
    monkeypatch.chdir(tmp_path)
    assert run(["build"]) == 0
    return tmp_path


def add(version: str) -> None:
    assert run(["add", f"{version}.yaml", "--api", "notes"]) == 0


def test_add_prints_breaking_changes_and_writes_reports_and_a_changelog(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    add("2.0")
    out = capsys.readouterr().out.splitlines()
    assert out[-10:] == [
        "generated/reports/notes: 1 comparison, files: 4 written",
        "changes since 1.0:",
        "  operations: 1 added, 1 removed, 0 moved, 0 changed, 1 unchanged",
        "  breaking on the wire: 1 change",
        "    operation `GET /texts/` was removed (operation-removed)",
        "  breaking for callers of the client: 1 change",
        "    client.notes.texts: it was removed",
        "  bump: API major, client major",
        "to review, run: git diff specs/notes generated",
        "to read the report, open: generated/reports/notes/1.0-2.0.html",
    ]
    assert (root / "generated/reports/notes/1.0-2.0.html").is_file()
    assert "`client.notes.texts() -> None`" in (root / CHANGELOG).read_text()
    assert not (root / PYTHON / "1.0/CHANGELOG.md").exists()
    assert run(["check"]) == 0


def test_a_dry_run_tells_the_same_and_writes_nothing(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {p: p.read_bytes() for p in root.rglob("*") if p.is_file()}
    capsys.readouterr()
    assert run(["add", "2.0.yaml", "--api", "notes", "--dry-run"]) == 0
    out = capsys.readouterr().out.splitlines()
    assert out[0] == "dry run: nothing was written; without --dry-run:"
    assert out[-1] == "  bump: API major, client major"
    after = {p: p.read_bytes() for p in root.rglob("*") if p.is_file()}
    assert {p for p in after if ".oasmith" not in p.parts} == set(before)


def test_a_version_in_between_changes_the_changelog_of_the_next_one(root: Path) -> None:
    add("2.0")
    assert "Changes from `1.0` to `2.0`" in (root / CHANGELOG).read_text()
    add("1.5")
    assert "Changes from `1.5` to `2.0`" in (root / CHANGELOG).read_text()
    names = {p.stem for p in (root / "generated/reports/notes").glob("*.md")}
    assert names == {"1.0-1.5", "1.5-2.0"}
    assert run(["check"]) == 0


def test_a_part_is_built_with_its_changelog(root: Path) -> None:
    add("2.0")
    whole = (root / CHANGELOG).read_text()
    (root / CHANGELOG).unlink()
    assert run(["build", "--version", "2.0"]) == 0
    assert (root / CHANGELOG).read_text() == whole
    assert run(["check"]) == 0


def test_check_covers_the_changelog_and_names_the_cause(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add("2.0")
    (root / CHANGELOG).write_text("mine\n")
    capsys.readouterr()
    assert run(["check", "--format", "json"]) == 1
    (entry,) = json.loads(capsys.readouterr().out)["entries"]
    assert (entry["path"], entry["cause"]) == (CHANGELOG, "edited by hand")
    assert run(["build", "--force"]) == 0
    old = root / "specs/notes/1.0.yaml"
    old.write_text(old.read_text().replace("/texts/", "/more/"))
    capsys.readouterr()
    assert run(["check", "--format", "json"]) == 1
    entries = {
        entry["path"]: entry["because"]
        for entry in json.loads(capsys.readouterr().out)["entries"]
    }
    assert entries[CHANGELOG] == "description of the version before changed"
    assert entries[f"{PYTHON}/2.0/MANIFEST.json"] == (
        "description of the version before changed"
    )
    assert entries[f"{PYTHON}/1.0/MANIFEST.json"] == "description changed"


def test_a_version_before_that_cannot_be_read_leaves_the_changelog_as_it_is(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add("2.0")
    before = (root / CHANGELOG).read_bytes()
    manifest = (root / PYTHON / "2.0/MANIFEST.json").read_bytes()
    (root / "specs/notes/1.0.yaml").write_text("openapi: 3.0.3\n")
    capsys.readouterr()
    assert run(["build"]) == 1
    assert f"{PYTHON}/2.0: 2 operations" in capsys.readouterr().out
    assert (root / CHANGELOG).read_bytes() == before
    assert (root / PYTHON / "2.0/MANIFEST.json").read_bytes() == manifest


def test_the_changelog_is_deleted_with_the_previous_version(
    root: Path,
) -> None:
    add("2.0")
    settings = root / "specs/notes/api.yaml"
    settings.write_text(settings.read_text().replace('"1.0", ', ""))
    (root / "specs/notes/1.0.yaml").unlink()
    assert run(["build"]) == 0
    assert not (root / CHANGELOG).exists()
    assert not list((root / "generated/reports").rglob("*.md"))


def version_of(root: Path, version: str) -> str:
    text = (root / PYTHON / version / "pyproject.toml").read_text()
    return str(tomllib.loads(text)["project"]["version"])


def test_a_package_has_the_version_of_its_api_or_the_one_stated(root: Path) -> None:
    assert version_of(root, "1.0") == "1.0"
    assert run(["add", "2.0.yaml", "--api", "notes", "--package-version", "5.0"]) == 0
    assert (version_of(root, "1.0"), version_of(root, "2.0")) == ("1.0", "5.0")
    settings = root / "specs/notes/api.yaml"
    assert settings.read_text().endswith('package_versions:\n  "2.0": "5.0"\n')
    assert run(["check"]) == 0
    settings.write_text(settings.read_text().replace('"5.0"', "6.0"))
    assert run(["check"]) == 1, "a number is no text"
    settings.write_text(settings.read_text().replace("6.0", "6.0rc1"))
    assert run(["build"]) == 0
    assert version_of(root, "2.0") == "6.0rc1"


def test_generate_takes_the_version_of_a_package(root: Path) -> None:
    arguments = ["generate", "2.0.yaml", "--target", "python", "--output", "out"]
    assert run([*arguments, "--package-version", "7.0.1"]) == 0
    text = (root / "out/pyproject.toml").read_text()
    assert tomllib.loads(text)["project"]["version"] == "7.0.1"
    assert run([*arguments, "--package-version", "seven"]) == 2


def test_a_layout_that_is_not_known_is_refused_whole(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = root / "specs/notes/api.yaml"
    settings.write_text(settings.read_text() + "package_versions: {'1.0': 1.0.1}\n")
    before = {p: p.read_bytes() for p in root.rglob("*") if p.is_file()}
    arguments = ["add", "2.0.yaml", "--api", "notes", "--package-version", "5.0"]
    assert run(arguments) == 1
    assert "add '2.0': '5.0' to its package_versions" in capsys.readouterr().err
    after = {p: p.read_bytes() for p in root.rglob("*") if p.is_file()}
    assert after == before
