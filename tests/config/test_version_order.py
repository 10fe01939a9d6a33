"""Sorting of versions, and the folder of a version."""

import pytest

from generator.config import strip_build_suffix, version_sort_key


@pytest.mark.parametrize(
    ("text", "folder"),
    [
        ("4.84.1-ai-plus", "4.84.1"),
        ("4.84.1", "4.84.1"),
        ("v2.1", "2.1"),
        ("1.0.0+build.5", "1.0.0"),
        ("1.0.0-beta.2", "1.0.0-beta.2"),
        ("1.0.0-rc1+b", "1.0.0-rc1"),
        ("1.0.0-preview-x", "1.0.0-preview"),
        ("1.0.0-alphabet", "1.0.0"),
        ("2024-01-31", "2024-01-31"),
        ("2024-01-31-x", "2024-01-31"),
        ("unversioned", "unversioned"),
        ("", ""),
    ],
)
def test_the_folder_of_a_version(text: str, folder: str) -> None:
    assert strip_build_suffix(text) == folder


def test_the_order_of_versions() -> None:
    versions = [
        "1.0.0-dev",
        "1.0.0-alpha.1",
        "1.0.0-beta.2",
        "1.0.0-beta.10",
        "1.0.0-rc1",
        "1.0.0",
        "1.0.1",
        "1.9",
        "1.10",
        "2024-01-31",
        "2024-11-01",
    ]
    shuffled = versions[1::2] + versions[::2]
    assert sorted(shuffled, key=version_sort_key) == versions
    assert version_sort_key("1.0")[:2] == version_sort_key("1.0.0")[:2]
