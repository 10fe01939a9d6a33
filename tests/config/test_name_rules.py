"""Valid names of versions, distributions and packages, and valid package versions."""

import re
from importlib import metadata

import pytest

from generator.config import find_version_fault
from generator.languages.python.common_packages import is_common, normalize
from generator.languages.python.name_rules import (
    distribution_fault,
    package_fault,
    package_version_fault,
    propose_names,
)
from tests.languages.update_common_packages import write_module


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


@pytest.mark.parametrize(
    ("title", "distribution"),
    [
        ("pip", "pip-client"),
        ("NumPy", "num-py-client"),
        ("numpy", "numpy-client"),
        ("Typing Extensions", "typing-extensions-client"),
        ("typing_extensions", "typing-extensions-client"),
        ("sitecustomize", "sitecustomize-client"),
        ("usercustomize", "usercustomize-client"),
        ("h11", "h11-client"),
        ("httpcore2", "httpcore2-client"),
        ("PyYAML", "py-yaml-client"),
        ("yaml", "yaml-client"),
        ("setuptools", "setuptools-client"),
        ("Prometheus Client", "prometheus-client-client"),
        ("oasmith", "oasmith-client"),
        ("json", "json-client"),
        ("Data Manager", "data-manager"),
    ],
)
def test_a_title_cannot_take_the_name_of_a_common_package(
    title: str, distribution: str
) -> None:
    proposed, package = propose_names(title)
    assert proposed == distribution
    assert package == distribution.replace("-", "_")
    assert distribution_fault(proposed) is None
    assert package_fault(package) is None


def list_dependencies(*distributions: str) -> set[str]:
    """All levels of what distributions depend on; of the given ones also the extras for users."""
    names: set[str] = set()
    pending = list(distributions)
    while pending:
        name = normalize(pending.pop())
        if name in names:
            continue
        names.add(name)
        try:
            required = metadata.requires(name) or []
        except metadata.PackageNotFoundError:
            continue
        excluded = "extra == 'dev'" if name in distributions else "extra =="
        pending += [
            re.split(r"[^\w.-]", it)[0] for it in required if excluded not in it
        ]
    return names


def test_no_dependency_of_ours_is_proposed_as_a_name() -> None:
    names = list_dependencies("oasmith", "httpx2", "httpcore2", "msgspec")
    assert {"h11", "anyio", "click", "markupsafe", "brotli"} <= names
    assert [name for name in sorted(names) if not is_common(name)] == []
    for name in names:
        assert normalize(propose_names(name)[0]) not in names


@pytest.mark.parametrize("name", ["h11", "anyio", "typing_extensions", "httpcore2"])
def test_a_package_cannot_hide_what_the_client_needs(name: str) -> None:
    assert package_fault(name) is not None


def test_the_list_of_common_packages_is_refreshed_from_names() -> None:
    text = write_module(["Zzz.New", "pip"], "2027-01")
    assert "\n# As of 2027-01.\n" in text
    assert '_MOST_DOWNLOADED = """\npip zzz-new\n"""' in text
    compile(text, "common_packages.py", "exec")
