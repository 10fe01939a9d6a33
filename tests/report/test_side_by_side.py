"""Old beside new: what is the same, what differs, and what is left out between."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.report.side_by_side import MOST, named_lines, rows, shortened
from generator.report.value_lines import LONGEST, value_lines

if TYPE_CHECKING:
    from generator.json_types import Json

MARKS = {"same": " ", "changed": "!", "removed": "-", "added": "+", "gap": "~"}


def shown(old: Json, new: Json) -> list[str]:
    return [f"{MARKS[r.mark]} {r.old} | {r.new}" for r in rows(old, new)]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ({"a": 1}, {"a": 1}, ["  a: 1 | a: 1"]),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, ["  b: 2 | b: 2", "  a: 1 | a: 1"]),
        ({"a": 1}, {"a": 2}, ["! a: 1 | a: 2"]),
        ({"a": True}, {"a": 1}, ["! a: true | a: 1"]),
        ({"a": 1, "b": 2}, {"a": 1}, ["  a: 1 | a: 1", "- b: 2 | "]),
        (
            {"b": 2},
            {"a": {"c": 1}, "b": 2},
            ["+  | a:", "+  |   c: 1", "  b: 2 | b: 2"],
        ),
        ({"a": "x"}, {"a": {"b": 1}}, ["- a: x | ", "+  | a:", "+  |   b: 1"]),
        ({"a": {}}, {"a": {"b": 1}}, ["- a: {} | ", "+  | a:", "+  |   b: 1"]),
        (["a", "b"], ["b", "c", "a"], ["  - b | - b", "+  | - c", "  - a | - a"]),
        (["a", "a"], ["a"], ["  - a | - a", "- - a | "]),
        (
            [{"in": "query", "name": "q", "x": 1}, {"$ref": "#/a"}],
            [{"$ref": "#/a"}, {"in": "query", "name": "q", "x": 2}],
            [
                '  - $ref: "#/a" | - $ref: "#/a"',
                "  - | -",
                "    in: query |   in: query",
                "    name: q |   name: q",
                "!   x: 1 |   x: 2",
            ],
        ),
        ("old", "new", ["! old | new"]),
        (None, ["a"], ["! null | - a"]),
    ],
)
def test_rows(old: Json, new: Json, expected: list[str]) -> None:
    assert shown(old, new) == expected


def test_only_what_differs_is_kept_with_what_it_lies_in() -> None:
    old = {"a": {"b": {f"k{n}": n for n in range(30)}}, "z": list(range(20))}
    new = {"a": {"b": {**old["a"]["b"], "k15": "new"}}, "z": list(range(20))}
    kept = shortened(rows(old, new))
    assert [(r.mark, r.new.strip()) for r in kept] == [
        ("same", "a:"),
        ("same", "b:"),
        ("gap", "13 more lines"),
        ("same", "k13: 13"),
        ("same", "k14: 14"),
        ("changed", "k15: new"),
        ("same", "k16: 16"),
        ("same", "k17: 17"),
        ("gap", "33 more lines"),
    ]


def test_no_more_rows_than_a_page_bears() -> None:
    kept = shortened(rows({str(n): n for n in range(5_000)}, {}))
    assert len(kept) <= MOST + 2
    assert kept[-1].mark == "gap"


def test_lines_with_names_are_put_together_by_these() -> None:
    old = {"(": "f(", "a": "  a: int,", "b": "  b: int,", ")": ") -> A"}
    new = {"(": "f(", "c": "  c: int,", "b": "  b: str,", ")": ") -> A"}
    assert [(r.mark, r.old, r.new) for r in named_lines(old, new)] == [
        ("same", "f(", "f("),
        ("removed", "  a: int,", ""),
        ("added", "", "  c: int,"),
        ("changed", "  b: int,", "  b: str,"),
        ("same", ") -> A", ") -> A"),
    ]


def test_what_is_very_deep_or_long_stays_short() -> None:
    deep: Json = "x" * 10_000
    for _ in range(150):
        deep = {"a": [deep]}
    assert all(len(line) <= LONGEST + 60 for line in value_lines(deep))
    assert len(rows(deep, {"a": [deep]})) < 200


@pytest.mark.parametrize(
    ("value", "lines"),
    [
        ("plain", ["plain"]),
        ("true", ['"true"']),
        ("12", ['"12"']),
        ("", ['""']),
        ("a: b", ['"a: b"']),
        ("a\nb", ['"a\\nb"']),
        (True, ["true"]),
        (1.5, ["1.5"]),
        ([], ["[]"]),
        ({"a": [{"b": None, "c": []}]}, ["a:", "  - b: null", "    c: []"]),
    ],
)
def test_lines_of_a_value(value: Json, lines: list[str]) -> None:
    assert list(value_lines(value)) == lines
