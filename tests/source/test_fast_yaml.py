"""What is read line by line is what libyaml's events say, in the same places; or is not read so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.source.document import Document
from generator.source.fast_yaml import read_block_yaml
from generator.source.yaml_marks import YamlMarks
from generator.source.yaml_text import parse_events, read_entry

ROOT = Path(__file__).parents[2]
CORPUS = ROOT.parent / "shared/corpus"


def everything(value: Any, marks: YamlMarks, pointer: str = "") -> list[Any]:
    """All values of a document in their order, each with its type and its place."""
    place = pointer, marks.position(pointer)
    if isinstance(value, dict):
        parts = [(str(key), part) for key, part in value.items()]
    elif isinstance(value, list):
        parts = [(str(n), part) for n, part in enumerate(value)]
    else:
        return [(*place, type(value), repr(value))]
    found: list[Any] = [(*place, type(value), len(value))]
    for key, part in parts:
        step = key.replace("~", "~0").replace("/", "~1")
        found += everything(part, marks, f"{pointer}/{step}")
    return found


def by_lines(text: str) -> tuple[list[Any] | None, int]:
    """What a text says, None where it was not read; and how often libyaml was asked."""
    asked = 0

    def ask(entry: str) -> Any:
        nonlocal asked
        asked += 1
        return read_entry("a", entry)

    read = read_block_yaml(text, ask)
    if read is None:
        return None, asked
    marks = YamlMarks(read.value, read.mark, read.marks)
    return everything(read.value, marks), asked


def by_events(text: str) -> list[Any] | None:
    """What a text says; None where there is something to be found fault with."""
    read = parse_events("a", text)
    if read.findings or not isinstance(read.value, Document):
        return None
    assert isinstance(read.value.marks, YamlMarks)
    return everything(read.value.data, read.value.marks)


# A text, and how often libyaml is asked; None where it reads the whole.
TEXTS: tuple[tuple[str, int | None], ...] = (
    ("a: 1\nb: -2.5\nc: true\nd: ~\ne:\nf: no\n", 0),
    ("# first\n\n---\na: b # c\n'200': ''\n\"x y\": \"#\"\n", 0),
    ("a:\n- 1\n- b: 2\n  c: 3\n-   d:\n      e: f\ng: 4", 0),
    ("a:\n    - b\n    - c:\n      - d\n      e: 1\nf: {}\ng: []\n", 0),
    ("- a\n- b: c\n", 0),
    ("a:\n  b:\nc:\n- d:\n- e:\n", 0),
    ("/a/{b}/: c:d\nx#y: z#1\nk: a :b, [c] {d}\n", 0),
    ("é: ü\nb: a \U0001f600\nc: \U0001f600\n", 1),
    ("a: |\n  one\n\n   two\n  three\n\nb: |-\n  x\nc: >\n  d\n  e\n\n  f\ng: >-\n  h\n", 0),
    ("a:\n- |\n  one\n- b: |-\n    two\n  c: 1\n", 0),
    ("a: one\n  two\n\n  three: four\n", None),
    ("a: one\n  two\n\n\n  - three#\nb:\n- c\n  d\n", 0),
    ("a: 1\n  2\nb: null\n  x\n", 0),
    ("a: |\n    x\n   y\nb: 1\n", None),
    ("a: |+\n  x\n\nb: 1\n", 1),
    ("a: >\n  x\n    y\n  z\n", 1),
    ("a: |\n\n   \n  x\n", None),
    ("a: |2\n   x\n", 1),
    ("a: |\n  x", 1),
    ("a: 'it''s'\nb: \"\\n\"\nc: 'x\n\n  y'\n", 3),
    ("a: [1, {b: c}]\nd:\n- [e]\n- - f\n  - g\n-\n  h: i\n", 4),
    ("a:\n  text alone\nb: 1\n", 1),
    ("a:\n  'b': c\n  ? d\n", 1),
    ("b: 1\na : 1\n", 1),
    ("? a\n: b\n", None),
    ("a: &x 1\nb: *x\n", None),
    ("a: &x\n- 1\n", None),
    ("a: 1\n{b: c}\n", None),
    ("a: 1\n!!map {b: c}\n", None),
    ("a: {<<: {b: 1}}\n", None),
    ("<<: {b: 1}\n", None),
    ("a: !!str 1\n", 1),
    ("a: !!seq\n- 1\n", None),
    ("a: 1\na: 2\n", None),
    ("a:\n  b: 1\n  b: [2]\n", None),
    ("a: .inf\n", None),
    ("a: 1\n---\nb: 2\n", None),
    ("a: 1\n...\n", None),
    ("%YAML 1.2\n---\na: 1\n", None),
    ("a:\n    b: 1\n  c: 2\n", None),
    ("a: 1\n  b: 2\n", None),
    ("a:\n- 1\nb\n", None),
    ("- a\nb: 1\n", None),
    ("a: 'x'\n  y\n", None),
    ("a: [1,\n2]\nb: 3\n", None),
    ("a: 'x\ny'\n", None),
    ("c: 1\na:\tb\n", 1),
    ("a: b\r\nc: d\r\n", None),
    ("a: b\u2028c: d\n", None),
    ("a: one\n# remark\n  two\n", None),
    ("text\n", None),
    ("'text'\n", None),
    ("# nothing\n", None),
    ("|\n  x\n", None),
    ("a:\n" + "".join(f"{' ' * n}a:\n" for n in range(1, 250)), None),
    ("a:\n" + "".join(f"{' ' * n}a:\n" for n in range(1, 199)) + f"{' ' * 199}a: {{}}\n", None),
    ("a:\n" + "".join(f"{' ' * n}a:\n" for n in range(1, 198)) + f"{' ' * 198}a: {{}}\n", 0),
    (f"{'k' * 600}: 1\n", 1),
    (f"{'k' * 1100}: 1\n", None),
    ("a: x: y\n", None),
    ("a: x:\n", None),
    ("- a: b\n c\n", None),
    ("a: @x\n", None),
    ("a: - x\n", None),
    ("a: -1\nb: -x\nc: --\n", 1),
)  # fmt: skip


@pytest.mark.parametrize(("text", "asked"), TEXTS, ids=[t[:30] for t, _ in TEXTS])
def test_a_text_is_read_as_libyaml_reads_it(text: str, asked: int | None) -> None:
    read, times = by_lines(text)
    assert (times if read is not None else None) == asked
    if read is not None:
        assert read == by_events(text)


LINES = st.sampled_from(
    (
        "a: 1", "b:", "c: x y", "- d", "- e: f", "- g:", "'h': ''", "i: {}", "j: []", "- {}",
        "k: |", "l: >-", "- |-", "m: 'n", "o'", "p: [q,", "r]", "text", "text: more", "- - s",
        "-", "", "# remark", "  ", "t: \"u\\", "v: w # x", "y:z", "- y: |", "---", "? a", "a: &b",
        "*b : 1", "aa: *b", "é: \U0001f600", "z:  ", "-  1", "x: -1", "x2: - 1", "#", "\t", "f:\tg",
    )
)  # fmt: skip
INDENTED = st.builds(lambda n, line: " " * n + line, st.integers(0, 5), LINES)


@settings(max_examples=600, deadline=None)
@given(st.lists(INDENTED, min_size=1, max_size=8), st.booleans())
def test_any_lines_are_read_as_libyaml_reads_them(lines: list[str], ends: bool) -> None:
    text = "\n".join(lines) + "\n" * ends
    read, _ = by_lines(text)
    if read is not None:
        assert read == by_events(text)


def test_the_flagship_needs_no_help() -> None:
    for file in sorted((ROOT / "specs/ibl").glob("[0-9]*.yaml")):
        text = file.read_text("utf-8")
        read, asked = by_lines(text)
        assert read == by_events(text)
        assert asked == 0


@pytest.mark.parametrize(
    "name",
    [
        "real/figma-openapi.yaml",
        "pairs/airflow/airflow__v2-2025-10-23.yaml",
    ],
)
def test_a_published_description_is_read_alike(name: str) -> None:
    if not (CORPUS / name).is_file():
        pytest.skip(f"there is no {name} in ../shared/corpus")
    text = (CORPUS / name).read_text("utf-8")
    read, _ = by_lines(text)
    assert read is not None
    assert read == by_events(text)
