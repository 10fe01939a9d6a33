"""`oasmith check`."""

from __future__ import annotations

import shlex
import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Shop

A = "generated/python/acme/1.0/acme/a.py"


@pytest.fixture
def built(shop: Shop) -> Shop:
    assert shop.run("build").code == 0
    return shop


def test_no_drift(built: Shop) -> None:
    result = built.run("check")
    assert (result.code, result.err) == (0, "")
    assert result.out == "2 packages, 5 files: no drift\n"


def test_check_writes_nothing(shop: Shop) -> None:
    result = shop.run("check")
    assert result.code == 1
    assert f"{A}: missing (it was never built)" in result.out
    assert not (shop.root / "generated").exists()


def edit(shop: Shop) -> None:
    shop.write(A, "mine")


def delete(shop: Shop) -> None:
    (shop.root / A).unlink()


def change(shop: Shop) -> None:
    shop.write("specs/acme/1.0.yaml", "operations: [a]\nfiles: {a.py: new, b.py: b}\n")


def retitle(shop: Shop) -> None:
    shop.write("specs/acme/api.yaml", shop.API_YAML + "bound_parameters: [org]\n")


def drop(shop: Shop) -> None:
    shop.write("specs/acme/api.yaml", shop.API_YAML.replace('"1.0", ', ""))
    (shop.root / "specs/acme/1.0.yaml").unlink()


def damage(shop: Shop) -> None:
    shop.write("generated/python/acme/1.0/MANIFEST.json", "{")


@pytest.mark.parametrize(
    ("drift", "line"),
    [
        (
            edit,
            f"{A}: edited by hand (its text differs from its digest in the manifest)",
        ),
        (delete, f"{A}: missing (it was deleted)"),
        (change, f"{A}: stale (description changed)"),
        (
            retitle,
            "generated/python/acme/1.0/MANIFEST.json: stale (settings in api.yaml changed)",
        ),
        (
            drop,
            f"{A}: orphan (specs/acme/api.yaml no longer lists version 1.0)",
        ),
        (
            damage,
            "generated/python/acme/1.0/MANIFEST.json: edited by hand "
            "(it is not in the form that oasmith writes)",
        ),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_drift_has_a_cause_and_the_advised_command_fixes_it(
    built: Shop, drift: object, line: str
) -> None:
    assert callable(drift)
    drift(built)
    result = built.run("check")
    assert result.code == 1
    assert line in result.out.splitlines()
    last = result.out.splitlines()[-1]
    keep = " --keep" if drift is edit else ""
    assert last == f"to fix, run: oasmith build{keep}"
    assert built.run(*shlex.split(last)[4:]).code == 0
    assert built.run("check").code == 0


def test_the_advised_command_repeats_the_options(built: Shop) -> None:
    delete(built)
    result = built.run("check", "--root", ".", "acme")
    assert result.out.endswith("to fix, run: oasmith --root . build acme\n")
    edit(built)
    result = built.run("check", "--root", ".", "acme")
    assert result.out.splitlines()[-2:] == [
        "to discard manual edits, run: oasmith --root . build acme --force",
        "to fix, run: oasmith --root . build acme --keep",
    ]


def test_the_advice_for_an_unlisted_file_is_rm(built: Shop) -> None:
    path = "generated/python/acme/1.0/acme/it's mine.py"
    built.write(path, "")
    result = built.run("check")
    assert result.code == 1
    assert f"{path}: orphan (no manifest lists it)" in result.out
    last = result.out.splitlines()[-1]
    assert (
        last
        == "oasmith deletes only files that it wrote; to delete the rest, run: "
        + shlex.join(["rm", path])
    )
    assert "to fix" not in result.out


def test_another_api_is_not_looked_at(built: Shop) -> None:
    built.write("specs/other/api.yaml", built.API_YAML)
    built.write("specs/other/1.0.yaml", "{}")
    built.write("specs/other/2.0.yaml", "{}")
    assert built.run("check", "acme").code == 0
    assert built.run("check").code == 1


def test_a_broken_description_is_no(built: Shop) -> None:
    built.write("specs/acme/1.0.yaml", "error: no good\n")
    result = built.run("check")
    assert result.code == 1
    assert "an-error no good" in result.err
    assert result.out == "acme@1.0: has errors; nothing can be generated from it\n"


@pytest.mark.parametrize(
    "path",
    [
        "generated/stray.txt",
        "generated/rust/x/f",
        "generated/rust/acme/1.0/MANIFEST.json",
        "generated/python/other/f",
        "generated/python/f",
        "generated/build/f",
        "generated/python/reports/f",
    ],
)
def test_a_file_outside_packages_is_an_orphan(built: Shop, path: str) -> None:
    built.write(path, "x")
    result = built.run("check")
    assert result.code == 1
    assert result.out.splitlines() == [
        f"{path}: orphan (no description generates it)",
        f"oasmith deletes only files that it wrote; to delete the rest, run: rm {path}",
    ]
    assert built.run("check", "acme").code == 0

    result = built.run("build")
    assert result.code == 0
    assert f"kept (no description generates it): {path}" in result.err
    assert (built.root / path).exists()


@pytest.mark.parametrize(
    "path",
    [
        "generated/.gitkeep",
        "generated/python/acme/.DS_Store",
        "generated/.cache/f",
        "generated/reports/acme/f.md",
        "generated/python/node_modules/f",
    ],
)
def test_hidden_files_reports_and_tool_folders_are_not_orphans(
    built: Shop, path: str
) -> None:
    built.write(path, "x")
    assert built.run("check").code == 0


@pytest.mark.parametrize(
    ("folder", "root"),
    [
        (".", []),
        ("generated/python/acme/1.0", []),
        ("specs", []),
        ("specs", ["--root", ".."]),
        ("link", ["--root", "../.."]),
        ("..", ["--root", "{}"]),
    ],
)
def test_the_command_that_deletes_works_where_one_stands(
    built: Shop, folder: str, root: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (built.root / "link").symlink_to(built.root / "specs" / "acme")
    paths = ["generated/python/acme/1.0/-rf", "generated/stray.txt"]
    for path in paths:
        built.write(path, "x")
    monkeypatch.chdir(built.root / folder)
    result = built.run("check", *(part.format(built.root) for part in root))
    last = result.out.splitlines()[-1]
    _, _, command = last.partition(": ")
    assert subprocess.run(shlex.split(command), check=False).returncode == 0
    assert not any((built.root / path).exists() for path in paths)


def test_the_lines_that_differ_are_shown_when_asked_for(built: Shop) -> None:
    edit(built)
    assert built.run("check", "--diff").out.splitlines()[:6] == [
        f"{A}: edited by hand (its text differs from its digest in the manifest)",
        f"  --- {A} (existing)",
        f"  +++ {A} (planned)",
        "  @@ -1 +1 @@",
        "  -mine",
        "  +one",
    ]


@pytest.mark.parametrize("form", ["text", "json", "github", "junit"])
def test_a_report_goes_to_a_file(built: Shop, form: str) -> None:
    edit(built)
    shown = built.run("check", "--format", form)
    written = built.run("check", "--format", form, "--output", "drift.out")
    assert (written.code, written.out) == (1, "")
    assert (built.root / "drift.out").read_text() == shown.out


def test_a_report_that_cannot_be_written_is_reported(built: Shop) -> None:
    for output in ("specs", "none/drift.json"):
        result = built.run("check", "--output", output)
        assert result.code == 2
        assert output in result.err


def test_a_journal_of_a_checkout_is_refused_instead_of_advising_a_build(
    built: Shop,
) -> None:
    built.write(
        ".oasmith/journal.json",
        '[{"folder": "generated", "stage": "0", "inode": 1, "whole": true, "write": [], '
        '"delete": []}]',
    )
    result = built.run("check")
    assert result.code == 2
    assert ".oasmith was not created by this oasmith" in result.err
    assert "oasmith build" not in result.out + result.err
