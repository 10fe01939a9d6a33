"""The order of versions, the folder of a version, and a version put into api.yaml."""

import pytest

from generator.config import (
    folder_version,
    order,
    with_package_version,
    with_version,
)
from generator.languages.python.name_rules import package_version_fault
from generator.source.document import Source


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
    assert folder_version(text) == folder


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
    assert sorted(shuffled, key=order) == versions
    assert order("1.0")[:2] == order("1.0.0")[:2]


FLOW = "# c\nversions: [\"1.0\", '1.2']  # oldest first\nname: x\n"
BLOCK = 'versions: # c\n  - "1.0"  # the first\n\n  - 1.2.0\n# end\nname: x\n'


@pytest.mark.parametrize(
    ("text", "after", "expected"),
    [
        (FLOW, 0, FLOW.replace('"1.0",', '"1.0", "1.1",')),
        (FLOW, 1, FLOW.replace("'1.2'", "'1.2', \"1.1\"")),
        (
            BLOCK,
            0,
            BLOCK.replace("# the first\n", '# the first\n  - "1.1"\n'),
        ),
        (BLOCK, 1, BLOCK.replace("1.2.0\n", '1.2.0\n  - "1.1"\n')),
        ("versions: [1.0.0]", 0, 'versions: [1.0.0, "1.1"]'),
        ("versions: [1.0.0 # c\n ]", 0, 'versions: [1.0.0, "1.1" # c\n ]'),
        ('versions:\r\n- "1.0"\r\n', 0, 'versions:\r\n- "1.0"\r\n- "1.1"\r\n'),
        ('{"versions": ["1.0"]}', 0, '{"versions": ["1.0", "1.1"]}'),
        ('versions:\n- "1.0"', 0, 'versions:\n- "1.0"\n- "1.1"'),
        ("versions: [1.\n  0]", 0, None),
        ("versions: [&a 1.0.0]", 0, 'versions: [&a 1.0.0, "1.1"]'),
        ("versions: [!!str 1.0]", 0, 'versions: [!!str 1.0, "1.1"]'),
        ("versions:\n  - |\n    1.0\n", 0, None),
        ("name: x", 0, None),
        ("- x", 0, None),
    ],
)
def test_a_version_is_put_in_and_nothing_else_changes(
    text: str, after: int, expected: str | None
) -> None:
    source = Source("api.yaml", {"api.yaml": text.encode()})
    made = with_version(source, "1.1", after)
    assert (made.decode() if made is not None else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("versions: [a]\n", 'versions: [a]\npackage_versions:\n  "2.0": "5.0"\n'),
        ("versions: [a]", 'versions: [a]\npackage_versions:\n  "2.0": "5.0"'),
        (
            "package_versions: {}  # ours\nname: x\n",
            'package_versions:  # ours\n  "2.0": "5.0"\nname: x\n',
        ),
        (
            "package_versions:\n    # first\n    '1.0': 1.0.1  # why\nname: x\n",
            'package_versions:\n    "2.0": "5.0"\n'
            "    # first\n    '1.0': 1.0.1  # why\nname: x\n",
        ),
        (
            'package_versions:\n  "2.0": 4.0.0\n  "1.0": 1.0.1\n',
            'package_versions:\n  "2.0": "5.0"\n  "1.0": 1.0.1\n',
        ),
        (
            "package_versions:\r\n  '1.0': 1.0.1\r\n",
            'package_versions:\r\n  "2.0": "5.0"\r\n  \'1.0\': 1.0.1\r\n',
        ),
        ("package_versions: {'1.0': 1.0.1}\n", None),
        ("package_versions: 5\n", None),
        ("[]\n", None),
        ('package_versions:\n  "2.0":\n    4.0.0\n', None),
    ],
)
def test_the_version_of_a_package_is_stated(text: str, expected: str | None) -> None:
    settings = Source("api.yaml", {"api.yaml": text.encode()})
    made = with_package_version(settings, "2.0", "5.0")
    assert (made.decode() if made is not None else None) == expected


@pytest.mark.parametrize(
    ("version", "good"),
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
def test_the_versions_that_a_package_can_have(version: str, good: bool) -> None:
    assert (package_version_fault(version) is None) is good
