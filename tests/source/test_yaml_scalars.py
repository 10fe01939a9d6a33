"""Plain scalars by the core schema of YAML 1.2."""

from __future__ import annotations

import pytest

from generator.findings import Checked
from generator.source import Document, Source, parse


def read(text: str) -> Checked[Document]:
    return parse(Source("a.yaml", {"a.yaml": text.encode()}))


TEXTS = [
    *("no", "yes", "on", "off", "y", "n", "No", "nUll", "tRUE"),
    *("2024-01-01", "2024-01-01T10:00:00Z", "1:30", "3.0.3"),
    *("1_000", "0777", "0b11", "0o8", "0xg", "e3", "v1", "--", "+.x"),
    *(".InF", "+.nan", "=", "<<"),
]


@pytest.mark.parametrize("text", TEXTS)
def test_what_stays_a_text(text: str) -> None:
    document = read(f"[{text!r}, {text}]").value
    assert document is not None
    assert document.data == [text, text]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("200", 200),
        ("-7", -7),
        ("+7", 7),
        ("0", 0),
        ("0x1F", 31),
        ("0o17", 15),
        ("1e-8", 1e-8),
        ("1e3", 1000.0),
        (".5", 0.5),
        ("1.", 1.0),
        ("-1.5E+2", -150.0),
        ("99999999999999999999999", 99999999999999999999999),
        ("true", True),
        ("FALSE", False),
        ("~", None),
        ("Null", None),
        ("!!str 12", "12"),
        ("!!int '12'", 12),
        ("!!float 1", 1.0),
        ("!!null ''", None),
        ("!!bool 'true'", True),
        ("!!timestamp 2024-01-01", "2024-01-01"),
        ("'12'", "12"),
        ("|-\n  12", "12"),
    ],
)
def test_what_is_something_else(text: str, value: object) -> None:
    checked = read(f"key: {text}\n")
    assert checked.findings == ()
    assert checked.value is not None
    assert isinstance(checked.value.data, dict)
    found = checked.value.data["key"]
    assert (type(found), found) == (type(value), value)


@pytest.mark.parametrize("text", [".inf", "-.INF", ".nan", "1e999", "9" * 5000])
def test_what_json_has_no_number_for(text: str) -> None:
    checked = read(f"key: {text}\n")
    assert checked.value is not None
    assert checked.value.data == {"key": text}
    assert type(checked.value.data["key"]) is str
    assert [f.code.id for f in checked.findings] == ["unrepresentable-number"]


@pytest.mark.parametrize(
    ("key", "read_as"),
    [
        ("200", "200"),
        ("no", "no"),
        ("null", "null"),
        ("~", "~"),
        ("''", ""),
        ("1e3", "1e3"),
    ],
)
def test_keys_are_texts_as_they_are_written(key: str, read_as: str) -> None:
    document = read(f"{key}: 1\n").value
    assert document is not None
    assert document.data == {read_as: 1}
