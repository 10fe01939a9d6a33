"""Every pointer leads to its line and column, in YAML and in JSON alike."""

from __future__ import annotations

import pytest

from generator.source import Document, Source, parse

YAML = """\
# comment
openapi: 3.0.3
paths:
  /a~b:   # key with both escapes
    get: {tags: [x, y]}
  "/c": &c
    - one
    -   two:  three
again: *c
merged:
  <<: {base: 1}
  own: 2
text: |
  several
  lines
é: {ü: 1}
"""

JSON = """\
{
  "openapi": "3.0.3", "odd {": "} \\" [",
  "paths": {
    "/a~b": {"get": {"tags": ["x", "y"]}},
    "\\u0041": [ {}, [], {"deep": -1.5e3} ]
  },
  "twice": 1,
    "twice": {"in": true}
}
"""


def document(text: str) -> Document:
    checked = parse(Source("a", {"a": text.encode()}))
    assert checked.value is not None
    return checked.value


@pytest.mark.parametrize(
    ("pointer", "line", "column"),
    [
        ("", 2, 1),
        ("/openapi", 2, 1),
        ("/paths", 3, 1),
        ("/paths/~1a~0b", 4, 3),
        ("/paths/~1a~0b/get", 5, 5),
        ("/paths/~1a~0b/get/tags", 5, 11),
        ("/paths/~1a~0b/get/tags/1", 5, 21),
        ("/paths/~1c", 6, 3),
        ("/paths/~1c/0", 7, 7),
        ("/paths/~1c/1/two", 8, 9),
        ("/again/0", 7, 7),
        ("/merged/base", 11, 8),
        ("/merged/own", 12, 3),
        ("/text", 13, 1),
        ("/é/ü", 16, 5),
        ("/nowhere/at/all", 2, 1),
        ("/paths/nowhere", 3, 1),
        ("/paths/~1c/7", 6, 3),
        ("/paths/~1c/01", 6, 3),
        ("/paths/~1c/-", 6, 3),
        ("/openapi/deeper", 2, 1),
    ],
)
def test_places_in_yaml(pointer: str, line: int, column: int) -> None:
    at = document(YAML).locate(pointer)
    assert (at.line, at.column, at.pointer) == (line, column, pointer)


@pytest.mark.parametrize(
    ("pointer", "line", "column"),
    [
        ("", 1, 1),
        ("/openapi", 2, 3),
        ("/odd {", 2, 23),
        ("/paths", 3, 3),
        ("/paths/~1a~0b/get/tags/1", 4, 36),
        ("/paths/A", 5, 5),
        ("/paths/A/0", 5, 17),
        ("/paths/A/2", 5, 25),
        ("/paths/A/2/deep", 5, 26),
        ("/twice", 8, 5),
        ("/twice/in", 8, 15),
        ("/nowhere/at/all", 1, 1),
        ("/paths/A/3", 5, 5),
        ("/paths/A/2/deep/er", 5, 26),
    ],
)
def test_places_in_json(pointer: str, line: int, column: int) -> None:
    at = document(JSON).locate(pointer)
    assert (at.line, at.column, at.pointer) == (line, column, pointer)


def test_every_pointer_leads_into_its_own_line() -> None:
    lines = ["{"] + [f'"k{n}": [{n}, {{"v": {n}}}],' for n in range(500)] + ['"z": 0}']
    found = document("\n".join(lines))
    for n in range(500):
        for inner in ("", "/0", "/1", "/1/v"):
            assert found.locate(f"/k{n}{inner}").line == n + 2
