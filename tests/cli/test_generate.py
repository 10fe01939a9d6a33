"""`oasmith generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.cli.conftest import Shop

GENERATE = ("generate", "pets.yaml", "--target", "python", "--output", "out")


@pytest.fixture
def pets(shop: Shop) -> Shop:
    shop.write("pets.yaml", "title: Pet Shop\noperations: [a]\nfiles: {a.py: one}\n")
    return shop


def test_a_folder_becomes_a_package(pets: Shop) -> None:
    result = pets.run(*GENERATE)
    assert (result.code, result.err) == (0, "")
    assert result.out == "out: 1 operation, files: 2 written\n"
    assert set(pets.tree("out")) == {"MANIFEST.json", "pet_shop/a.py"}


def test_no_workspace_is_needed(pets: Shop) -> None:
    (pets.root / "specs").rename(pets.root / "elsewhere")
    assert pets.run(*GENERATE).code == 0


def test_the_package_can_be_named(pets: Shop) -> None:
    assert pets.run(*GENERATE, "--package", "zoo").code == 0
    assert "zoo/a.py" in pets.tree("out")


@pytest.mark.parametrize("name", ["class", "1st", "a-b", "json", "../up", "", "a.b"])
def test_a_name_that_cannot_be_imported_is_a_usage_error(pets: Shop, name: str) -> None:
    result = pets.run(*GENERATE, "--package", name)
    assert result.code == 2
    assert "--package" in result.err
    assert not (pets.root / "out").exists()


def test_generating_again_writes_only_files_that_differ(pets: Shop) -> None:
    pets.run(*GENERATE)
    pets.write("out/mine.txt", "mine")
    pets.write("pets.yaml", "title: Pet Shop\nfiles: {b.py: two}\n")
    result = pets.run(*GENERATE)
    assert result.out == "out: 0 operations, files: 2 written, 1 deleted\n"
    assert set(pets.tree("out")) == {"MANIFEST.json", "pet_shop/b.py", "mine.txt"}


def test_a_file_edited_by_hand_is_overwritten_only_by_force(pets: Shop) -> None:
    pets.run(*GENERATE)
    pets.write("out/pet_shop/a.py", "mine")
    result = pets.run(*GENERATE)
    assert (result.code, result.out) == (1, "")
    assert "  pet_shop/a.py: its text is not what its manifest lists" in result.err
    assert pets.tree("out")["pet_shop/a.py"] == b"mine"
    assert pets.run(*GENERATE, "--force").code == 0
    assert pets.tree("out")["pet_shop/a.py"] == b"one"


@pytest.mark.parametrize(
    "file", ["mine.txt", "MANIFEST.json", "pet_shop/a.py", ".hidden"]
)
def test_a_folder_of_somebody_else_is_refused_without_force(
    pets: Shop, file: str
) -> None:
    pets.write(f"out/{file}", "{}")
    result = pets.run(*GENERATE)
    assert result.code == 2
    assert "--force" in result.err
    assert pets.tree("out") == {file: b"{}"}

    assert pets.run(*GENERATE, "--force").code == 0
    assert pets.tree("out")["pet_shop/a.py"] == b"one"
    assert file in pets.tree("out")


def test_a_file_in_place_of_the_folder_is_reported(pets: Shop) -> None:
    pets.write("out", "a file")
    for force in ([], ["--force"]):
        result = pets.run(*GENERATE, *force)
        assert (result.code, result.out) == (2, "")
        assert "out" in result.err
    assert (pets.root / "out").read_text() == "a file"


def test_a_description_with_an_error_writes_nothing(pets: Shop) -> None:
    pets.write("pets.yaml", "title: x\nerror: no good\n")
    result = pets.run(*GENERATE)
    assert result.code == 1
    assert "pets.yaml:2:1: error an-error no good (/error)" in result.err
    assert not (pets.root / "out").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("generate", "none.yaml", "--target", "python", "--output", "out"),
        ("generate", "specs", "--target", "python", "--output", "out"),
        ("generate", "pets.yaml", "--target", "cobol", "--output", "out"),
        ("generate", "pets.yaml", "--output", "out"),
        ("generate", "pets.yaml", "--target", "python"),
        ("generate",),
    ],
)
def test_usage(pets: Shop, arguments: tuple[str, ...]) -> None:
    result = pets.run(*arguments)
    assert (result.code, result.out) == (2, "")
    assert result.err


def test_root_changes_nothing(pets: Shop) -> None:
    assert pets.run(*GENERATE, "--root", "nowhere").code == 0
    assert "pet_shop/a.py" in pets.tree("out")


@pytest.mark.parametrize("output", ["file", "file/x", "file/x/y", "broken/x"])
@pytest.mark.parametrize("force", [(), ("--force",)])
def test_a_file_on_the_way_to_the_folder_is_reported(
    pets: Shop, output: str, force: tuple[str, ...]
) -> None:
    pets.write("file", "mine")
    (pets.root / "broken").symlink_to("nowhere")
    result = pets.run(*GENERATE[:-1], output, *force)
    assert (result.code, result.out) == (2, "")
    place = output.partition("/")[0]
    assert f"{place} is a file, but a folder is needed there" in result.err
    assert pets.tree(".")["file"] == b"mine"


@pytest.mark.parametrize(("option", "place"), [("file", 1), ("--output", -1)])
def test_an_empty_name_is_reported(pets: Shop, option: str, place: int) -> None:
    arguments = list(GENERATE)
    arguments[place] = ""
    result = pets.run(*arguments, "--force")
    assert (result.code, result.out) == (2, "")
    assert "empty" in result.err
    assert not (pets.root / "MANIFEST.json").exists()


def test_strict_takes_a_warning_for_an_error(pets: Shop) -> None:
    pets.write("pets.yaml", "title: Pet Shop\nfiles: {a.py: one}\nwarning: hm\n")
    result = pets.run(*GENERATE, "--strict")
    assert (result.code, result.out) == (1, "")
    assert "pets.yaml:3:1: error an-warning hm (/warning)" in result.err
    assert not (pets.root / "out").exists()
    assert pets.run(*GENERATE).code == 0
