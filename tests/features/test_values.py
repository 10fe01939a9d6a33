"""Formats and unions: what a value becomes in Python, and back."""

# ruff: noqa: E501 (a schema a line; in an f-string its braces would be doubled)
from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any
from uuid import UUID

import msgspec
import pytest

from tests.features.making import Demo

FORMATS = """
paths:
  /a:
    post:
      tags: [t]
      operationId: send
      parameters:
        - {name: day, in: query, schema: {type: string, format: date}}
        - {name: ids, in: query, schema: {type: array, items: {type: string, format: uuid}}}
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/V'}}}}
      responses:
        200: {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/V'}}}}
components:
  schemas:
    V:
      type: object
      properties:
        date: {type: string, format: date}
        date_time: {type: string, format: date-time}
        uuid: {type: string, format: uuid}
        decimal: {type: string, format: decimal}
        byte: {type: string, format: byte}
        binary: {type: string, format: binary}
        email: {type: string, format: email}
        unknown: {type: string, format: made-up}
        int64: {type: integer, format: int64}
        double: {type: number, format: double}
"""


@pytest.mark.parametrize(
    ("field", "wire", "value"),
    [
        ("date", "2026-01-02", dt.date(2026, 1, 2)),
        (
            "date_time",
            "2026-01-02T03:04:05Z",
            dt.datetime(2026, 1, 2, 3, 4, 5, tzinfo=dt.UTC),
        ),
        (
            "uuid",
            "12345678-1234-5678-1234-567812345678",
            UUID("12345678-1234-5678-1234-567812345678"),
        ),
        ("decimal", "1.10", Decimal("1.10")),
        ("byte", "aGk=", b"hi"),
        ("binary", "raw", "raw"),
        ("email", "a@b.example", "a@b.example"),
        ("unknown", "x", "x"),
        ("int64", 9007199254740993, 9007199254740993),
        ("double", 1.5, 1.5),
    ],
)
def test_formats(demo: Callable[..., Demo], field: str, wire: Any, value: Any) -> None:
    made = demo(FORMATS)
    got = made.answer("t.send", {field: wire}, **{field: value})
    assert getattr(got, field) == value
    assert type(getattr(got, field)) is type(value)
    assert json.loads(made.server.received[0].body) == {field: wire}


def test_formats_in_parameters(demo: Callable[..., Demo]) -> None:
    uuid = UUID(int=1)
    request = demo(FORMATS).sent("t.send", day=dt.date(2026, 1, 2), ids=[uuid, uuid])
    assert request.pairs == [
        ("day", "2026-01-02"),
        ("ids", str(uuid)),
        ("ids", str(uuid)),
    ]


UNIONS: dict[str, tuple[str, list[Any]]] = {
    "integer or string": ("[{type: integer}, {type: string}]", [1, "a"]),
    "integer or number": ("[{type: integer}, {type: number}]", [1, 1.5]),
    "integer or one of them": (
        "[{type: integer}, {type: integer, enum: [1, 2]}]",
        [1, 7],
    ),
    "text or one of them": ("[{type: string}, {type: string, enum: [a]}]", ["a", "b"]),
    "two enums": ("[{type: string, enum: [a]}, {type: string, enum: [b]}]", ["a", "b"]),
    "enum and number": ("[{type: string, enum: [a]}, {type: integer}]", ["a", 3]),
    "boolean or integer": ("[{type: boolean}, {type: integer}]", [True, 1]),
    "numbers listed": ("[{enum: [1, 1.5]}, {type: string}]", [1, 1.5, "x"]),
    "two objects": (
        "[{type: object, properties: {a: {type: integer}}}, {$ref: '#/components/schemas/R'}]",
        [{"a": 1}, {"b": "x"}],
    ),
    "object or list": (
        "[{$ref: '#/components/schemas/R'}, {type: array, items: {$ref: '#/components/schemas/R'}}]",
        [{"b": "x"}, [{"b": "y"}]],
    ),
    "two lists": (
        "[{type: array, items: {type: integer}}, {type: array, items: {type: string}}]",
        [[1], ["a"]],
    ),
    "object or map": (
        "[{$ref: '#/components/schemas/R'}, {type: object, additionalProperties: {type: string}}]",
        [{"b": "x"}, {"z": "y"}],
    ),
    "date-time or text": (
        "[{type: string, format: date-time}, {type: string}]",
        ["2026-01-02T03:04:05Z", "soon"],
    ),
    "date or date-time": (
        "[{type: string, format: date}, {type: string, format: date-time}]",
        ["2026-01-02", "2026-01-02T03:04:05Z"],
    ),
    "uuid or enum": (
        "[{type: string, format: uuid}, {type: string, enum: [me]}]",
        ["me"],
    ),
    "bytes or text": ("[{type: string, format: byte}, {type: string}]", ["aGk=", "?"]),
    "named unions": (
        "[{$ref: '#/components/schemas/Text'}, {$ref: '#/components/schemas/R'}]",
        ["a", "b", {"b": "x"}],
    ),
    "anything or text": ("[{}, {type: string}]", [1, "a", None]),
    "alias of a record, or another": (
        "[{$ref: '#/components/schemas/S'}, {$ref: '#/components/schemas/R'}]",
        [{"b": "x"}],
    ),
}


def described() -> str:
    fields = ""
    for n, (variants, _) in enumerate(UNIONS.values()):
        fields += f"        one{n}: {{oneOf: {variants}}}\n"
        fields += f"        any{n}: {{nullable: true, anyOf: {variants}}}\n"
        fields += f"        list{n}: {{type: array, items: {{oneOf: {variants}}}}}\n"
    named = "".join(
        f"    N{n}: {{oneOf: {variants}}}\n"
        for n, (variants, _) in enumerate(UNIONS.values())
    )
    refs = "".join(
        f"        named{n}: {{$ref: '#/components/schemas/N{n}'}}\n"
        for n in range(len(UNIONS))
    )
    return f"""
paths:
  /a:
    get:
      tags: [t]
      operationId: get
      responses:
        200: {{description: ok, content: {{application/json: {{schema: {{$ref: '#/components/schemas/All'}}}}}}}}
components:
  schemas:
    R: {{type: object, properties: {{b: {{type: string}}}}}}
    S: {{allOf: [{{$ref: '#/components/schemas/R'}}]}}
    Text: {{oneOf: [{{type: string, enum: [a]}}, {{type: string}}]}}
{named}    All:
      type: object
      properties:
{fields}{refs}"""


@pytest.mark.parametrize("name", UNIONS)
def test_every_member_of_a_union_comes_back(
    demo: Callable[..., Demo], name: str
) -> None:
    made = demo(described())
    n = list(UNIONS).index(name)
    for value in UNIONS[name][1]:
        body = {
            f"one{n}": value,
            f"any{n}": value,
            f"list{n}": [value],
            f"named{n}": value,
        }
        got = made.answer("t.get", {**body, f"any{n}": value})
        assert json.loads(msgspec.json.encode(got)) == body
    got = made.answer("t.get", {f"any{n}": None})
    assert getattr(got, f"any{n}") is None


def test_strings_that_cannot_be_told_apart_come_as_they_are(
    demo: Callable[..., Demo],
) -> None:
    made = demo(described())
    dates = list(UNIONS).index("date-time or text")
    got = made.answer("t.get", {f"one{dates}": "2026-01-02T03:04:05Z"})
    assert getattr(got, f"one{dates}") == "2026-01-02T03:04:05Z"


def test_a_record_beside_a_list_is_a_record(demo: Callable[..., Demo]) -> None:
    made = demo(described())
    n = list(UNIONS).index("object or list")
    got = made.answer("t.get", {f"one{n}": [{"b": "x"}]})
    assert getattr(got, f"one{n}") == [made.m.R(b="x")]
