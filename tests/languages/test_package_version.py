"""Versions of packages are versions of PEP 440, and different where the API's are."""

from __future__ import annotations

import pytest
from packaging.version import Version

from generator.languages.python.views.package import package_version


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ("4.84.1", "4.84.1"),
        ("4.84.1-ai-plus", "4.84.1"),
        ("v2", "2"),
        ("2024-01-31", "2024.1.31"),
        ("2024-11-20.acacia", "2024.11.20"),
        ("1.0.0-beta.2", "1.0.0b2"),
        ("1.0.0-rc1", "1.0.0rc1"),
        ("1.0.0a", "1.0.0a0"),
        ("1.0.0-preview", "1.0.0rc0"),
        ("1.0.0-SNAPSHOT", "1.0.0"),
        ("", "0.0.0"),
        ("latest", "0.0.0"),
        ("../../etc", "0.0.0"),
        ('1.0"\nname = "x', "1.0"),
    ],
)
def test_a_version_of_an_api_gives_one_of_a_package(
    version: str, expected: str
) -> None:
    assert package_version(version) == expected
    assert Version(expected)
