"""`oasmith build`."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Shop


def test_build_writes_every_package_and_says_so(shop: Shop) -> None:
    result = shop.run("build")
    assert (result.code, result.err) == (0, "")
    assert result.out.splitlines() == [
        "generated/python/acme/1.0: 1 operation, files: 3 written",
        "generated/python/acme/2.0: 2 operations, files: 2 written",
    ]
    assert set(shop.tree()) == {
        "python/acme/1.0/MANIFEST.json",
        "python/acme/1.0/acme/a.py",
        "python/acme/1.0/acme/b.py",
        "python/acme/2.0/MANIFEST.json",
        "python/acme/2.0/acme/a.py",
    }


def test_a_second_build_touches_nothing_and_says_so(shop: Shop) -> None:
    shop.run("build")
    for path in (shop.root / "generated").rglob("*"):
        os.utime(path, (1, 1))
    result = shop.run("build")
    assert result.code == 0
    assert result.out.splitlines() == [
        "generated/python/acme/1.0: 1 operation, files: 3 unchanged",
        "generated/python/acme/2.0: 2 operations, files: 2 unchanged",
        "nothing to change",
    ]
    times = {path.stat().st_mtime for path in (shop.root / "generated").rglob("*")}
    assert times == {1}


def test_only_files_that_differ_are_written(shop: Shop) -> None:
    shop.run("build")
    shop.write("specs/acme/1.0.yaml", "operations: [a]\nfiles: {a.py: new, c.py: c}\n")
    result = shop.run("build")
    assert result.out.splitlines()[0] == (
        "generated/python/acme/1.0: 1 operation, files: 3 written, 1 deleted"
    )
    assert shop.tree("generated/python/acme/1.0/acme") == {"a.py": b"new", "c.py": b"c"}


@pytest.mark.parametrize(
    ("arguments", "folders"),
    [
        (["acme"], ["acme/1.0", "acme/2.0"]),
        (["acme", "--version", "2.0"], ["acme/2.0"]),
        (["--target", "python", "--version", "1.0"], ["acme/1.0"]),
    ],
)
def test_a_part_can_be_built(
    shop: Shop, arguments: list[str], folders: list[str]
) -> None:
    assert shop.run("build", *arguments).code == 0
    base = shop.root / "generated/python"
    names = [p.parent.relative_to(base).as_posix() for p in base.rglob("MANIFEST.json")]
    assert sorted(names) == folders


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["nobody"], "acme"),
        (["--version", "9"], "9"),
        (["--target", "cobol"], "python"),
        (["--no-such-option"], "--no-such-option"),
    ],
)
def test_unknown_names_have_exit_code_2(
    shop: Shop, arguments: list[str], word: str
) -> None:
    result = shop.run("build", *arguments)
    assert (result.code, result.out) == (2, "")
    assert word in result.err
    assert not (shop.root / "generated").exists()


def test_the_package_of_a_removed_version_is_deleted_but_files_of_others_stay(
    shop: Shop,
) -> None:
    shop.run("build")
    shop.write("specs/acme/api.yaml", shop.API_YAML.replace('"1.0", ', ""))
    (shop.root / "specs/acme/1.0.yaml").unlink()
    shop.write("generated/python/acme/1.0/mine.txt", "mine")
    shop.run("build", "--version", "2.0")
    assert "python/acme/1.0/acme/a.py" in shop.tree()
    result = shop.run("build")
    assert result.code == 0
    assert (
        "generated/python/acme/1.0: no longer in specs/, files: 3 deleted" in result.out
    )
    assert "kept (no manifest lists it): mine.txt" in result.err
    assert shop.tree("generated/python/acme/1.0") == {"mine.txt": b"mine"}


def test_the_packages_of_an_api_that_is_gone_are_deleted(shop: Shop) -> None:
    shop.run("build")
    (shop.root / "specs/acme").rename(shop.root / "specs/other")
    assert shop.run("build", "other").code == 0
    assert "python/acme/1.0/acme/a.py" in shop.tree()
    assert shop.run("build").code == 0
    assert {path.split("/")[1] for path in shop.tree()} == {"other"}


EDITED = "generated/python/acme/1.0/acme/a.py"


@pytest.fixture
def edited(shop: Shop) -> Shop:
    shop.run("build")
    shop.write(EDITED, "mine")
    shop.write("specs/acme/2.0.yaml", "operations: [a]\nfiles: {a.py: new}\n")
    return shop


def test_a_package_edited_by_hand_is_skipped_and_the_others_are_written(
    edited: Shop,
) -> None:
    result = edited.run("build")
    assert result.code == 1
    assert result.err.splitlines() == [
        "generated/python/acme/1.0: files were edited by hand; nothing was written",
        "  acme/a.py: its text is not what its manifest lists",
        "to move edited files to generated/.kept, run: oasmith build --keep",
        "to overwrite edited files, run: oasmith build --force",
    ]
    assert edited.tree()["python/acme/1.0/acme/a.py"] == b"mine"
    assert edited.tree()["python/acme/2.0/acme/a.py"] == b"new"


def test_force_overwrites_edited_files_and_names_them(edited: Shop) -> None:
    result = edited.run("build", "--force")
    assert result.code == 0
    assert "overwritten (was edited by hand): acme/a.py" in result.err
    assert edited.tree()["python/acme/1.0/acme/a.py"] == b"one"


def test_keep_moves_edited_files_to_kept(edited: Shop) -> None:
    kept = "generated/.kept/python/acme/1.0/acme/a.py"
    for text, place in (("mine", kept), ("mine too", f"{kept}.2")):
        edited.write(EDITED, text)
        result = edited.run("build", "--keep")
        assert result.code == 0
        assert f"moved to {place}: acme/a.py" in result.err
        assert (edited.root / EDITED).read_text() == "one"
        assert (edited.root / place).read_text() == text
    assert edited.run("check").code == 0


def test_an_edited_file_of_a_package_that_is_gone_is_not_deleted(shop: Shop) -> None:
    shop.run("build")
    shop.write(EDITED, "mine")
    shop.write("specs/acme/api.yaml", shop.API_YAML.replace('"1.0", ', ""))
    (shop.root / "specs/acme/1.0.yaml").unlink()
    assert shop.run("build").code == 1
    assert shop.tree()["python/acme/1.0/acme/a.py"] == b"mine"
    assert shop.run("build", "--keep").code == 0
    assert not (shop.root / "generated/python/acme/1.0").exists()
    assert shop.tree()[".kept/python/acme/1.0/acme/a.py"] == b"mine"


def test_a_file_of_somebody_else_is_not_overwritten(shop: Shop) -> None:
    shop.run("build")
    shop.write("generated/python/acme/1.0/acme/c.py", "mine")
    shop.write("specs/acme/1.0.yaml", "operations: [a]\nfiles: {c.py: ours}\n")
    result = shop.run("build")
    assert result.code == 1
    assert "  acme/c.py: no manifest lists it" in result.err
    assert shop.tree()["python/acme/1.0/acme/c.py"] == b"mine"


def test_a_description_with_an_error_stops_its_package_only(shop: Shop) -> None:
    shop.write("specs/acme/1.0.yaml", "error: no good\n")
    result = shop.run("build")
    assert result.code == 1
    assert "specs/acme/1.0.yaml:1:1: error an-error no good (/error)" in result.err
    assert "nothing was written" in result.err
    assert set(shop.tree()) == {
        "python/acme/2.0/MANIFEST.json",
        "python/acme/2.0/acme/a.py",
    }


def test_warnings_are_counted_with_the_command_that_lists_them(shop: Shop) -> None:
    shop.write("specs/acme/1.0.yaml", "warning: hm\ninfo: aha\n")
    result = shop.run("build", "--version", "1.0")
    assert result.code == 0
    assert result.err == (
        "acme@1.0: 1 warning, 1 info; to list them, run: oasmith validate acme@1.0\n"
    )


def test_accepted_findings_are_silent_and_an_unused_acceptance_is_an_error(
    shop: Shop,
) -> None:
    accepted = "accepted_findings: [{code: an-warning, reason: known}]\n"
    shop.write("specs/acme/api.yaml", shop.API_YAML + accepted)
    shop.write("specs/acme/1.0.yaml", "warning: hm\n")
    result = shop.run("build")
    assert (result.code, result.err) == (0, "")

    shop.write("specs/acme/1.0.yaml", "operations: []\n")
    result = shop.run("build", "--version", "1.0")
    assert (result.code, result.err) == (0, ""), "a part cannot judge acceptances"
    result = shop.run("build")
    assert result.code == 1
    assert "specs/acme/api.yaml:3:21: error unused-acceptance" in result.err


def test_faults_of_api_yaml_are_findings_and_leave_generated_alone(shop: Shop) -> None:
    shop.run("build")
    before = shop.tree()
    shop.write("specs/acme/api.yaml", "versions: [1.0]\ntarget: {}\n")
    result = shop.run("build")
    assert result.code == 1
    assert "specs/acme/api.yaml:2:1: error unknown-setting" in result.err
    assert "did you mean 'targets'?" in result.err
    assert shop.tree() == before


def test_a_missing_api_yaml_is_unreadable_input(shop: Shop) -> None:
    (shop.root / "specs/new").mkdir()
    result = shop.run("build")
    assert result.code == 2
    assert "specs/new/api.yaml" in result.err


def test_timings_are_printed_when_asked_for(shop: Shop) -> None:
    assert " s\n" in shop.run("build", "--timings").out


def test_the_manifest_lists_files_and_no_absolute_path(shop: Shop) -> None:
    shop.run("build")
    manifest = json.loads(shop.tree()["python/acme/1.0/MANIFEST.json"])
    assert list(manifest["files"]) == ["acme/a.py", "acme/b.py"]
    assert str(shop.root) not in json.dumps(manifest)
