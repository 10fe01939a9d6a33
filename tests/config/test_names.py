"""Valid names of versions, distributions and packages, and valid package versions."""

import pytest

from generator.config import find_version_fault
from generator.languages.python.name_rules import (
    distribution_fault,
    package_fault,
    package_version_fault,
)


@pytest.mark.parametrize(
    "version", ["1", "4.84.1", "2024-06-01", "v2beta1", "1.0.0-rc.1", "1.0+build_5"]
)
def test_valid_versions(version: str) -> None:
    assert find_version_fault(version) is None


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
def test_a_version_cannot_be_a_path(version: str) -> None:
    assert find_version_fault(version) is not None


@pytest.mark.parametrize("name", ["a", "A.b-c_d", "0", "ibl-data-manager"])
def test_valid_distribution_names(name: str) -> None:
    assert distribution_fault(name) is None


@pytest.mark.parametrize("name", ["", "-a", "a-", "a b", "a@b", "é", "a\n", "x" * 201])
def test_invalid_distribution_names(name: str) -> None:
    assert distribution_fault(name) is not None


@pytest.mark.parametrize("name", ["a", "_a", "ibl_data_manager", "Acme2"])
def test_valid_package_names(name: str) -> None:
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
def test_invalid_package_names(name: str) -> None:
    assert package_fault(name) is not None


@pytest.mark.parametrize(
    ("version", "is_valid"),
    [
        ("5.0.0", True),
        ("5", True),
        ("5.0.0rc1", True),
        ("5.0.0.post1", True),
        ("5.0.0a1.dev2", True),
        ("5.0.0-rc1", False),
        ("v5", False),
        ("5.0.0+local", False),
        ("05.0", False),
        ("", False),
        ("5.0\n", False),
        ("1" * 101, False),
    ],
)
def test_package_versions(version: str, is_valid: bool) -> None:
    assert (package_version_fault(version) is None) is is_valid
