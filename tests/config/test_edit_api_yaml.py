"""Edits to the text of an api.yaml."""

import pytest

from generator.config import insert_version, set_package_version
from generator.source.document import Source

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
def test_inserting_a_version_changes_nothing_else(
    text: str, after: int, expected: str | None
) -> None:
    source = Source("api.yaml", {"api.yaml": text.encode()})
    edited = insert_version(source, "1.1", after)
    assert (edited.decode() if edited is not None else None) == expected


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
def test_setting_the_version_of_a_package(text: str, expected: str | None) -> None:
    settings = Source("api.yaml", {"api.yaml": text.encode()})
    edited = set_package_version(settings, "2.0", "5.0")
    assert (edited.decode() if edited is not None else None) == expected
