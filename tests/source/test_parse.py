"""Documents as a whole: encodings, anchors, merges, and texts made to do harm."""

from __future__ import annotations

import json
import time

import pytest

from generator.findings import Checked
from generator.source import Document, Source, parse


def read(text: str | bytes, name: str = "a.yaml") -> Checked[Document]:
    data = text.encode() if isinstance(text, str) else text
    return parse(Source(name, {name: data}))


def codes(checked: Checked[Document]) -> list[str]:
    return [finding.code.id for finding in checked.findings]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
@pytest.mark.parametrize("text", ["a: é\n", '{"a": "é"}', "a: é\r\n"])
def test_byte_order_marks_are_honoured(text: str, encoding: str) -> None:
    checked = read(text.encode(encoding))
    assert checked.findings == ()
    assert checked.value is not None
    assert checked.value.data == {"a": "é"}


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ("a: &x {b: 1}\nc: *x\n", {"a": {"b": 1}, "c": {"b": 1}}),
        ("a: &x 1\n*x : 2\n", {"a": 1, "1": 2}),
        ("a: &x 1\nb: &x 2\nc: *x\n", {"a": 1, "b": 2, "c": 2}),
        (
            "a: &x {b: 1, c: 1}\nd: {<<: *x, c: 2}\n",
            {"a": {"b": 1, "c": 1}, "d": {"b": 1, "c": 2}},
        ),
        ("<<: [{a: 1, b: 1}, {a: 2, c: 2}]\nb: 3\n", {"a": 1, "b": 3, "c": 2}),
        ("!!merge <<: {a: 1}\n", {"a": 1}),
        ("'<<': {a: 1}\n", {"<<": {"a": 1}}),
        ("<<: text\n", {"<<": "text"}),
    ],
)
def test_anchors_and_merges(text: str, data: object) -> None:
    checked = read(text)
    assert checked.findings == ()
    assert checked.value is not None
    assert checked.value.data == data


def test_keys_that_are_no_texts_are_left_out() -> None:
    checked = read("{[a]: 1, {b: c}: 2, &x [d]: 3, e: 4, *x : 5}")
    assert checked.value is not None
    assert checked.value.data == {"e": 4}
    assert codes(checked) == ["complex-key"] * 4


def test_the_last_of_several_keys_counts() -> None:
    for text in ('{"a": 1, "b": 2, "a": 3, "a": 4}', "a: 1\nb: 2\na: 3\na: 4\n"):
        checked = read(text)
        assert checked.value is not None
        assert checked.value.data == {"a": 4, "b": 2}
        assert codes(checked) == ["duplicate-key"] * 2
        first = checked.value.locate("/b")
        for finding in checked.findings:
            assert [place.pointer for place in finding.related] == ["/a"]
            assert finding.related[0].line <= first.line
            assert (finding.at.line, finding.at.column) > (1, 1)


def test_json_in_a_yaml_file_and_flow_style() -> None:
    for text in ('{"a": [1, 2]}', "{a: [1, 2]}", "{a: [1, 2],}"):
        checked = read(text)
        assert checked.findings == ()
        assert checked.value is not None
        assert checked.value.data == {"a": [1, 2]}
    assert codes(read("{a: 1,}", "a.json")) == ["not-quite-json"]
    assert codes(read("// comment\n{", "a.json")) == ["invalid-json"]


@pytest.mark.parametrize(
    ("text", "column"),
    [('{"a": 1, }', 10), ("[1,]", 4), ("[[1, 2,\t], 3]", 9), ('[{"a": {},}]', 11)],
)
def test_a_trailing_comma_is_reported_at_the_bracket_after_it(
    text: str, column: int
) -> None:
    (note,) = read(text, "a.json").findings
    assert note.code.id == "not-quite-json"
    assert note.message == "this is not JSON: a comma before the closing bracket"
    assert (note.at.line, note.at.column) == (1, column)


def test_both_parsers_read_a_text_alike() -> None:
    data = {"a": [1, 2.5, None, True, 'é\n"x"'], "b": {"": {"~/": []}}, "200": "no"}
    as_json = read(json.dumps(data, indent=1), "a.json")
    as_yaml = read("# comment\n" + json.dumps(data))
    assert as_json.value is not None
    assert as_yaml.value is not None
    assert as_json.value.data == as_yaml.value.data == data


BOMB = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{b}: &{b} [{', '.join([f'*{a}'] * 10)}]\n"
    for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)

HOSTILE: list[tuple[str, bytes, str]] = [
    ("deep lists", b"[" * 100_000, "nesting-too-deep"),
    ("deep lists, closed", b"[" * 50_000 + b"]" * 50_000, "nesting-too-deep"),
    ("deep, yet within Python's limit", b"[" * 300 + b"]" * 300, "nesting-too-deep"),
    ("deep objects", b'{"a":' * 100_000, "nesting-too-deep"),
    (
        "deep blocks",
        b"".join(b" " * n + b"a:\n" for n in range(400)),
        "nesting-too-deep",
    ),
    ("deep sequences", b"- " * 1000 + b"a", "nesting-too-deep"),
    ("deep flow", b"a: " + b"[" * 5000, "nesting-too-deep"),
    ("deep flow objects", b"a: " + b"{" * 5000, "nesting-too-deep"),
    ("deep flow with texts", b"a: " + b"[']]', " * 5000, "nesting-too-deep"),
    ("brackets in a text, then a fault", b"a: '" + b"[" * 900 + b"' [", "invalid-yaml"),
    ("wide, then a fault", b"a: [" + b"[]," * 300 + b"} [", "invalid-yaml"),
    ("alias bomb", BOMB.encode(), "alias-expansion"),
    (
        "deep by aliases",
        b"a0: &a0 [x]\n"
        + b"".join(b"a%d: &a%d [[[[*a%d]]]]\n" % (n, n, n - 1) for n in range(1, 99)),
        "nesting-too-deep",
    ),
    ("alias in itself", b"a: &a [*a]\n", "recursive-alias"),
    ("alias of nothing", b"a: *b\n", "undefined-alias"),
    ("code", b"a: !!python/object/apply:os.system [ls]\n", "executable-tag"),
    ("bytes", bytes(range(256)), "invalid-encoding"),
    ("NUL", b"a: \x00", "control-character"),
    ("delete", b"a: \x7f\xc2\x81", "control-character"),
    ("empty", b"", "empty-document"),
    ("blank", b" \n\t\n", "empty-document"),
    ("marker alone", b"---\n", "empty-document"),
    ("gzip", b"\x1f\x8b\x08rest", "not-a-description"),
    ("zip", b"PK\x03\x04rest", "not-a-description"),
    ("page", b"\n <!doctype html>", "not-a-description"),
    ("cut off", b'{"openapi": "3.0', "invalid-json"),
    ("tab", b"a:\n\tb: 1\n", "invalid-yaml"),
    ("open quote", b"a: 'b\nc: d\n", "invalid-yaml"),
    ("half a character", b'{"a": "\\ud800"}', "lone-surrogate"),
    ("long number", b'{"a": ' + b"9" * 5000 + b"}", "unrepresentable-number"),
]


def test_deep_flow_has_the_place_of_the_first_bracket_that_is_too_deep() -> None:
    (finding,) = read("a:\n  b: " + "[" * 5000).findings
    assert finding.code.id == "nesting-too-deep"
    assert (finding.at.line, finding.at.column) == (2, 204)


@pytest.mark.parametrize(
    ("data", "code"), [case[1:] for case in HOSTILE], ids=[case[0] for case in HOSTILE]
)
def test_a_hostile_text_is_refused_with_a_place(data: bytes, code: str) -> None:
    start = time.process_time()
    checked = read(data)
    assert code in codes(checked)
    assert time.process_time() - start < 5
    for finding in checked.findings:
        assert finding.at.line > 0 or code == "empty-document"
        json.dumps(finding.at.pointer).encode()
    if checked.value is not None:
        json.dumps(checked.value.data, allow_nan=False, ensure_ascii=False).encode()


@pytest.mark.parametrize(
    "text",
    [
        "".join(f"k{n % 7}: {n}\n" for n in range(20_000)),
        json.dumps([{"a": n} for n in range(20_000)]).replace('"a"', '"a": 0, "a"'),
        "a: &a {"
        + ", ".join(f"k{n}: 1" for n in range(30))
        + "}\n"
        + "".join(f"m{n}: {{<<: *a, x: 1}}\n" for n in range(500)),
        "".join(f"{{{{t{n}}}}}: 1\n" for n in range(5_000)),
    ],
    ids=["same keys", "same JSON keys", "merges", "templates"],
)
def test_time_grows_with_size_alone(text: str) -> None:
    start = time.process_time()
    checked = read(text)
    assert checked.value is not None
    assert time.process_time() - start < 10
