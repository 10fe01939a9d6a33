"""`oasmith init`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml

import generator

if TYPE_CHECKING:
    from tests.cli.conftest import Shop

TEXT = "title: Pet Shop\nversion: 1.2.0-plus\noperations: [a]\nfiles: {a.py: one}\n"


@pytest.fixture
def empty(shop: Shop) -> Shop:
    """A folder with a description in it, and no workspace."""
    (shop.root / "specs").rename(shop.root / "other")
    shop.write("pets.yaml", TEXT)
    return shop


def test_an_empty_folder_becomes_a_workspace(empty: Shop) -> None:
    result = empty.run("init", "--from", "pets.yaml")
    assert (result.code, result.err) == (0, "")
    assert result.out.splitlines() == [
        "specs/pet-shop/1.2.0.yaml: added, info.version 1.2.0-plus, 1 operation",
        "specs/pet-shop/api.yaml: created; review its settings",
        ".github/workflows/oasmith.yml: created",
        "generated/python/pet-shop/1.2.0: 1 operation, files: 2 written",
    ]
    assert empty.run("check").out == "1 package, 2 files: no drift\n"
    assert (empty.root / "specs/pet-shop/1.2.0.yaml").read_text() == TEXT
    assert not (empty.root / ".oasmith").exists()
    empty.write("newer.yaml", TEXT.replace("1.2.0", "1.3"))
    assert empty.run("add", "newer.yaml", "--api", "pet-shop").code == 0
    assert (
        'versions: ["1.2.0", "1.3"]'
        in (empty.root / "specs/pet-shop/api.yaml").read_text()
    )


def test_the_workflow_installs_the_exact_version(empty: Shop) -> None:
    assert empty.run("init", "--from", "pets.yaml").code == 0
    text = (empty.root / ".github/workflows/oasmith.yml").read_text()
    steps = yaml.safe_load(text)["jobs"]["check"]["steps"]
    installed = [step["run"] for step in steps if "install" in step.get("run", "")]
    assert installed == [f"pip install oasmith=={generator.__version__}"]
    assert yaml.safe_load(text)["permissions"] == {"contents": "read"}
    assert "Check that the index has this project" in text


def test_no_page_installs_any_version() -> None:
    root = Path(__file__).parents[2]
    pages = [
        root / "README.md",
        *sorted((root / "docs").glob("*.md")),
        root / "action.yml",
    ]
    for page in pages:
        assert not re.search(r"pip install oasmith(?!==)", page.read_text()), page


def test_a_second_api_leaves_the_first_and_the_workflow_alone(empty: Shop) -> None:
    empty.write(".github/workflows/oasmith.yml", "mine\n")
    assert empty.run("init", "first", "--from", "pets.yaml").code == 0
    before = empty.tree(".")
    assert (
        empty.run("init", "second", "--from", "pets.yaml", "--version", "2").code == 0
    )
    after = empty.tree(".")
    assert before.items() <= after.items()
    assert after[".github/workflows/oasmith.yml"] == b"mine\n"
    assert "specs/second/2.yaml" in after


def test_another_folder_can_be_named(empty: Shop, tmp_path: Path) -> None:
    (tmp_path / "a new place").mkdir()
    arguments = ["init", "--from", "pets.yaml", "--root", "a new place"]
    assert empty.run(*arguments).code == 0
    assert (tmp_path / "a new place/specs/pet-shop/api.yaml").exists()
    assert empty.run("check", "--root", "a new place").code == 0


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["Pets!", "--from", "pets.yaml"], 1, "not a valid name for an API"),
        (["../pets", "--from", "pets.yaml"], 1, "not a valid name for an API"),
        (["there", "--from", "pets.yaml"], 1, "specs/there already exists"),
        (["--from", "broken.yaml"], 1, "nothing was added"),
        (["--from", "pets.yaml", "--version", "a/b"], 1, "is not a valid version"),
        (["--from", "none.yaml"], 2, "none.yaml"),
        (["--from", "pets.yaml", "--root", "nowhere"], 2, "nowhere is not a folder"),
        ([], 2, "--from"),
    ],
)
def test_a_refused_init_writes_nothing(
    empty: Shop, arguments: list[str], code: int, message: str
) -> None:
    empty.write("specs/there/api.yaml", empty.API_YAML)
    empty.write("broken.yaml", "error: no good\n")
    before = empty.tree(".")
    result = empty.run("init", *arguments)
    assert (result.code, result.out) == (code, "")
    assert message in result.err
    assert empty.tree(".") == before
