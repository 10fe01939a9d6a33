"""What versions, distributions and packages may be called."""

import pytest

from generator.config import version_fault
from generator.languages.python.name_rules import distribution_fault, package_fault


@pytest.mark.parametrize(
    "version", ["1", "4.84.1", "2024-06-01", "v2beta1", "1.0.0-rc.1", "1.0+build_5"]
)
def test_a_version_is_a_portable_name(version: str) -> None:
    assert version_fault(version) is None


@pytest.mark.parametrize(
    "version",
    [
        "",
        ".",
        "..",
        "../up",
        "a/b",
        "a\\b",
        "C:",
        "1..0",
        ".1",
        "1.",
        "-rf",
        "api",
        "1 0",
        "é",
        "1\n",
        "x" * 101,
    ],
)
def test_a_version_plays_no_tricks_with_paths(version: str) -> None:
    assert version_fault(version) is not None


@pytest.mark.parametrize("name", ["a", "A.b-c_d", "0", "ibl-data-manager"])
def test_a_distribution_is_named_as_pep_508_says(name: str) -> None:
    assert distribution_fault(name) is None


@pytest.mark.parametrize("name", ["", "-a", "a-", "a b", "a@b", "é", "a\n", "x" * 201])
def test_no_other_distribution(name: str) -> None:
    assert distribution_fault(name) is not None


@pytest.mark.parametrize("name", ["a", "_a", "ibl_data_manager", "Acme2"])
def test_a_package_can_be_imported(name: str) -> None:
    assert package_fault(name) is None


@pytest.mark.parametrize(
    "name",
    [
        "",
        "1a",
        "a-b",
        "a.b",
        "class",
        "None",
        "json",
        "a\n",
        "é",
        "x" * 201,
        "con",
        "Lpt1",
    ],
)
def test_no_other_package(name: str) -> None:
    assert package_fault(name) is not None
