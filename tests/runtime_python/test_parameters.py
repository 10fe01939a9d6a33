from __future__ import annotations

import datetime as dt
import enum
import uuid
from decimal import Decimal
from typing import Any

import msgspec
import pytest
from runtime_under_test.encode.parameters import (
    encode_cookie,
    encode_header,
    encode_path,
    encode_query,
)
from runtime_under_test.operation import Cookie, Header, Parameter, Path, Query
from runtime_under_test.record import Record

WRITERS: dict[type[Parameter], Any] = {
    Path: encode_path,
    Query: encode_query,
    Header: encode_header,
    Cookie: encode_cookie,
}

STRING, ARRAY = "blue", ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


def write(parameter: Parameter, value: object) -> str | None:
    made: str | None = WRITERS[type(parameter)](parameter, value)
    return made


@pytest.mark.parametrize(
    ("kind", "style", "explode", "string", "array", "object_"),
    [
        # OpenAPI 3.1, 4.8.12.4 "Style Examples", line by line
        (
            Path,
            "matrix",
            False,
            ";color=blue",
            ";color=blue,black,brown",
            ";color=R,100,G,200,B,150",
        ),
        (
            Path,
            "matrix",
            True,
            ";color=blue",
            ";color=blue;color=black;color=brown",
            ";R=100;G=200;B=150",
        ),
        (Path, "label", False, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
        (Path, "label", True, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
        (Path, "simple", False, "blue", "blue,black,brown", "R,100,G,200,B,150"),
        (Path, "simple", True, "blue", "blue,black,brown", "R=100,G=200,B=150"),
        (Header, "simple", False, "blue", "blue,black,brown", "R,100,G,200,B,150"),
        (Header, "simple", True, "blue", "blue,black,brown", "R=100,G=200,B=150"),
        (
            Query,
            "form",
            False,
            "color=blue",
            "color=blue,black,brown",
            "color=R,100,G,200,B,150",
        ),
        (
            Query,
            "form",
            True,
            "color=blue",
            "color=blue&color=black&color=brown",
            "R=100&G=200&B=150",
        ),
        (
            Query,
            "spaceDelimited",
            False,
            None,
            "color=blue%20black%20brown",
            "color=R%20100%20G%20200%20B%20150",
        ),
        (
            Query,
            "pipeDelimited",
            False,
            None,
            "color=blue%7Cblack%7Cbrown",
            "color=R%7C100%7CG%7C200%7CB%7C150",
        ),
        (
            Query,
            "deepObject",
            True,
            None,
            None,
            "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
        ),
        # not in the table: delimited styles with explode repeat the name, as form does
        (
            Query,
            "spaceDelimited",
            True,
            None,
            "color=blue&color=black&color=brown",
            None,
        ),
        (
            Cookie,
            "form",
            False,
            "color=blue",
            "color=blue,black,brown",
            "color=R,100,G,200,B,150",
        ),
        (
            Cookie,
            "form",
            True,
            "color=blue",
            "color=blue; color=black; color=brown",
            "R=100; G=200; B=150",
        ),
    ],
)
def test_style_examples(
    kind: type[Parameter],
    style: str,
    explode: bool,
    string: str | None,
    array: str | None,
    object_: str | None,
) -> None:
    parameter = kind("color", style=style, explode=explode)
    for value, expected in ((STRING, string), (ARRAY, array), (OBJECT, object_)):
        if expected is not None:
            assert write(parameter, value) == expected


@pytest.mark.parametrize(
    ("parameter", "expected"),
    [
        (Path("a"), "1,2"),
        (Header("a"), "1,2"),
        (Query("a"), "a=1&a=2"),
        (Cookie("a"), "a=1; a=2"),
    ],
)
def test_defaults_of_style_and_explode(parameter: Parameter, expected: str) -> None:
    assert write(parameter, [1, 2]) == expected


class Colour(enum.Enum):
    RED = "red"


class Level(enum.IntEnum):
    HIGH = 3


class Point(Record, kw_only=True):
    across: int = msgspec.field(name="x-across")
    up: int | msgspec.UnsetType = msgspec.UNSET


class Text(str):
    __slots__ = ()


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (True, "a=true"),
        (False, "a=false"),
        (0, "a=0"),
        (1.5, "a=1.5"),
        ("", "a="),
        ("a b+c&d=e/ü%2F", "a=a%20b%2Bc%26d%3De%2F%C3%BC%252F"),
        ("-._~", "a=-._~"),
        (Decimal("1.10"), "a=1.10"),
        (uuid.UUID(int=1), "a=00000000-0000-0000-0000-000000000001"),
        (dt.date(2026, 1, 2), "a=2026-01-02"),
        (dt.datetime(2026, 1, 2, 3, 4, tzinfo=dt.UTC), "a=2026-01-02T03%3A04%3A00Z"),
        (Colour.RED, "a=red"),
        (Level.HIGH, "a=3"),
        (Text("x"), "a=x"),
        ((1, 2), "a=1&a=2"),
        (["x,y", None, "&"], "a=x%2Cy&a=%26"),
        ([], ""),
        (None, ""),
        ({}, ""),
        ({"x": None, "y z": "1"}, "y%20z=1"),
        (Point(across=1), "x-across=1"),
        ([{"deep": [1]}], "a=%7B%22deep%22%3A%5B1%5D%7D"),
        ({"page": 0, "sort": ["a,asc", "b"], "no": []}, "page=0&sort=a%2Casc&sort=b"),
    ],
)
def test_values(value: object, expected: str) -> None:
    assert encode_query(Query("a"), value) == expected


def test_delimiters_inside_a_value_are_encoded() -> None:
    assert encode_query(Query("a", explode=False), ["x,y", "z"]) == "a=x%2Cy,z"
    assert encode_path(Path("a"), ["x,y", "z/"]) == "x%2Cy,z%2F"


def test_names_are_encoded() -> None:
    assert encode_query(Query("filter[a b]"), "1") == "filter%5Ba%20b%5D=1"


def test_deep_objects_nest() -> None:
    value = {"a": {"b": {"c": 1}, "d": [1, {"x": 2}]}, "e": None, "f": True, "g": []}
    made = encode_query(Query("q", style="deepObject"), value)
    assert made.replace("%5B", "[").replace("%5D", "]") == (
        "q[a][b][c]=1&q[a][d][0]=1&q[a][d][1][x]=2&q[f]=true"
    )


def test_deep_lists_are_numbered() -> None:
    made = encode_query(Query("q", style="deepObject"), ["a", "b&c"])
    assert made == "q%5B0%5D=a&q%5B1%5D=b%26c"


@pytest.mark.parametrize(
    ("parameter", "value", "expected"),
    [
        (Query("a", allow_reserved=True), "/x:y?z@1,2;3=4", "a=/x:y?z@1,2;3=4"),
        (Query("a", allow_reserved=True), "%2F %zz", "a=%2F%20%25zz"),
        # these would end the value, or mean a space
        (Query("a", allow_reserved=True), "&#+[]", "a=%26%23%2B%5B%5D"),
        (Path("a", allow_reserved=True), "a:b@c/d?e#f", "a:b@c%2Fd%3Fe%23f"),
    ],
)
def test_allow_reserved(parameter: Parameter, value: str, expected: str) -> None:
    assert write(parameter, value) == expected


@pytest.mark.parametrize(
    ("parameter", "value", "expected"),
    [
        (Query("a", media_type="application/json"), {"b": [1, None]}, None),
        (Query("a", media_type="application/json"), None, "a=null"),
        (Query("a", media_type="application/json"), "x", "a=%22x%22"),
        (Query("a", media_type="text/plain"), "x y", "a=x%20y"),
        (Header("a", media_type="application/json"), {"b": 1}, '{"b":1}'),
        (Cookie("a", media_type="application/json"), {"b": 1}, "a=%7B%22b%22%3A1%7D"),
        (Path("a", media_type="application/json"), [1], "%5B1%5D"),
    ],
)
def test_content(parameter: Parameter, value: object, expected: str | None) -> None:
    if expected is None:
        expected = "a=%7B%22b%22%3A%5B1%2Cnull%5D%7D"
    assert write(parameter, value) == expected


@pytest.mark.parametrize("value", ["", None, [], {}, [None], [""]])
@pytest.mark.parametrize("style", ["simple", "label"])
def test_a_path_argument_is_never_empty(style: str, value: object) -> None:
    with pytest.raises(ValueError, match="empty"):
        encode_path(Path("a", style=style), value)


def test_an_empty_matrix_value_has_its_name() -> None:
    assert encode_path(Path("color", style="matrix"), "") == ";color"


@pytest.mark.parametrize("value", ["a\r\nX: y", "a\nb", "\x00", " a", "a\t"])
def test_headers_hold_one_line(value: str) -> None:
    with pytest.raises(ValueError, match="header"):
        encode_header(Header("X"), value)


def test_headers_are_not_percent_encoded() -> None:
    assert encode_header(Header("X"), "a b/ü") == "a b/ü"
    assert encode_header(Header("X"), None) is None
    assert encode_header(Header("X"), []) is None
