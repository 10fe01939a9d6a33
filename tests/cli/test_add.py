"""`oasmith add`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.stories.serving import Page, serving

if TYPE_CHECKING:
    from tests.cli.conftest import Shop

NEW = "version: 2.1.0-plus\noperations: [a, b, c]\nfiles: {a.py: three}\n"


@pytest.fixture
def built(shop: Shop) -> Shop:
    shop.run("build")
    shop.write("incoming/openapi.yml", NEW)
    return shop


def everything(shop: Shop) -> dict[str, bytes]:
    return {k: v for k, v in shop.tree(".").items() if ".oasmith" not in k}


def test_a_description_is_stored_listed_locked_and_built(built: Shop) -> None:
    result = built.run("add", "incoming/openapi.yml", "--api", "acme")
    assert (result.code, result.err) == (0, "")
    assert result.out.splitlines() == [
        "specs/acme/api.yaml: versions 1.0, 2.0, 2.1.0",
        "specs/acme/2.1.0.yaml: added, info.version 2.1.0-plus, 3 operations",
        "generated/python/acme/1.0: 1 operation, files: 3 unchanged",
        "generated/python/acme/2.0: 2 operations, files: 2 unchanged",
        "generated/python/acme/2.1.0: 3 operations, files: 2 written",
        "to review, run: git diff specs/acme generated",
    ]
    assert (built.root / "specs/acme/2.1.0.yaml").read_text() == NEW
    lock = json.loads((built.root / "specs/acme/lock.json").read_text())
    assert lock["versions"] == {
        "2.1.0": {
            "digest": lock["versions"]["2.1.0"]["digest"],
            "file": "2.1.0.yaml",
            "info_version": "2.1.0-plus",
            "origin": "openapi.yml",
        }
    }
    assert built.run("check").code == 0
    again = built.run("add", "incoming/openapi.yml", "--api", "acme")
    assert (again.code, again.err) == (0, "")
    assert again.out.splitlines()[0] == (
        "specs/acme/2.1.0.yaml: already exists, info.version 2.1.0-plus, 3 operations"
    )


def test_it_takes_its_place_in_the_order_and_comments_stay(built: Shop) -> None:
    text = (
        "# ours\nversions:  # in order\n  - '1.0' # first\n  - \"2.0\"\n"
        "targets: {python: {distribution: acme, package: acme}}\n"
    )
    built.write("specs/acme/api.yaml", text)
    assert (
        built.run(
            "add", "incoming/openapi.yml", "--api", "acme", "--version", "1.5"
        ).code
        == 0
    )
    assert (built.root / "specs/acme/api.yaml").read_text() == text.replace(
        "# first\n", '# first\n  - "1.5"\n'
    )


def test_a_dry_run_writes_nothing(built: Shop) -> None:
    before = everything(built)
    result = built.run("add", "incoming/openapi.yml", "--api", "acme", "--dry-run")
    assert result.code == 0
    assert result.out.splitlines()[0].startswith("dry run: nothing was written")
    assert "specs/acme/2.1.0.yaml: added" in result.out
    assert everything(built) == before


def test_a_url_is_fetched_and_kept_as_the_origin(built: Shop) -> None:
    body = b'\n{"version": "3.0", "operations": []}\r\n'
    with serving({"/openapi": Page(body)}) as url:
        result = built.run("add", f"{url}/openapi", "--api", "acme")
    assert (result.code, result.err) == (0, "")
    assert (built.root / "specs/acme/3.0.json").read_bytes() == body
    lock = json.loads((built.root / "specs/acme/lock.json").read_text())
    assert lock["versions"]["3.0"]["origin"] == f"{url}/openapi"
    assert built.run("check").code == 0


@pytest.mark.parametrize(
    ("text", "arguments", "code", "message"),
    [
        (NEW, ["--version", "2.0"], 1, "specs/acme/2.0.yaml exists with other content"),
        (NEW, ["--version", "0.9"], 1, "0.9 is older than 1.0, the oldest version"),
        (NEW, ["--version", "2.0.0"], 1, "2.0.0 is the same version as 2.0"),
        (NEW, ["--version", "../x"], 2, "is not a valid"),
        (NEW, ["--version", "lock"], 2, "is not a valid"),
        ("version: a/b\n", [], 1, "choose one with --version"),
        ("version: ''\n", [], 1, "choose one with --version"),
        ("version: '3'\nerror: no good\n", [], 1, "1 error; nothing was added"),
        ("just a text\n", [], 1, "nothing was added"),
        ("- a\n- list\n", [], 1, "nothing was added"),
        ("", [], 1, "nothing was added"),
    ],
)
def test_a_refused_addition_changes_no_file(
    built: Shop, text: str, arguments: list[str], code: int, message: str
) -> None:
    built.write("incoming/openapi.yml", text)
    before = everything(built)
    result = built.run("add", "incoming/openapi.yml", "--api", "acme", *arguments)
    assert (result.code, result.out) == (code, "")
    assert message in result.err
    assert everything(built) == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["none.yaml", "--api", "acme"], "none.yaml"),
        (["incoming/openapi.yml", "--api", "nobody"], "APIs: acme"),
        (["incoming/openapi.yml"], "--api"),
        (["http://example.com/x", "--api", "acme"], "use https"),
        (["http://127.0.0.1:1/x", "--api", "acme"], "cannot fetch"),
    ],
)
def test_unreadable_input_is_reported(
    built: Shop, arguments: list[str], message: str
) -> None:
    before = everything(built)
    result = built.run("add", *arguments)
    assert (result.code, result.out) == (2, "")
    assert message in result.err
    assert everything(built) == before


def test_a_damaged_lock_or_api_yaml_stops_it(built: Shop) -> None:
    for path, text in (
        ("specs/acme/lock.json", "<<<<"),
        ("specs/acme/api.yaml", "versions: 1"),
        ("specs/acme/api.yaml", built.API_YAML.replace('"2.0"]', "2.\n  0]")),
    ):
        built.write(path, text)
        before = everything(built)
        assert built.run("add", "incoming/openapi.yml", "--api", "acme").code == 1
        assert everything(built) == before
        built.write("specs/acme/lock.json", '{"format": 1, "versions": {}}')


def test_somebodys_file_in_the_new_folder_stops_it(built: Shop) -> None:
    built.write("generated/python/acme/2.1.0/acme/a.py", "mine")
    before = everything(built)
    result = built.run("add", "incoming/openapi.yml", "--api", "acme")
    assert result.code == 1
    assert (result.out, result.err.splitlines()) == (
        "",
        [
            "generated/python/acme/2.1.0: files were edited by hand; nothing was written",
            "  acme/a.py: no manifest lists it",
            "move these files away first; in a client that was built before, run: "
            "oasmith build --keep",
            "acme@2.1.0: nothing was added",
        ],
    )
    assert everything(built) == before


def test_check_covers_the_lock(built: Shop) -> None:
    built.run("add", "incoming/openapi.yml", "--api", "acme")
    path = "specs/acme/2.1.0.yaml"
    built.write(path, NEW.replace("\n", "\r\n"))
    assert built.run("check").code == 0, "Git may change line ends"
    built.write(path, NEW + "# mended\n")
    result = built.run("check")
    assert result.code == 1
    assert (
        f"{path}: edited by hand (it differs from what was added from openapi.yml)"
        in result.out
    )
    assert result.out.endswith(f"to restore it, run: git checkout -- {path}\n")
    built.write("specs/acme/lock.json", "{}")
    assert "specs/acme/lock.json: edited by hand (oasmith cannot read it)" in (
        built.run("check").out
    )
