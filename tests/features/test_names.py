"""Tags as attributes, operations as methods, and what happens when names collide."""

# ruff: noqa: E501 (a schema a line; in an f-string its braces would be doubled)
from __future__ import annotations

import ast
from collections.abc import Callable

import pytest

from generator import pipeline
from tests.features.making import Demo, model, settings


def operations(*stated: str) -> str:
    """Paths with one operation each; every text is `path, key: value, ...` of a GET."""
    lines = ["paths:"]
    for text in stated:
        path, _, rest = text.partition(", ")
        lines += [
            f"  {path}:",
            f"    get: {{{rest + ', ' if rest else ''}responses: {{'204': {{description: ok}}}}}}",
        ]
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize(
    ("stated", "calls"),
    [
        (["/a/{id}/b"], ["default.get_a_id_b"]),
        (["/"], ["default.get_slash"]),
        (["/a, operationId: listThings"], ["default.list_things"]),
        (["/a, tags: [Users], operationId: users_list"], ["users.list"]),
        (["/a, tags: [user-groups], operationId: userGroups.get"], ["user_groups.get"]),
        (["/a, tags: [users], operationId: users"], ["users.users"]),
        (["/a, tags: [users], operationId: username"], ["users.username"]),
        (["/a, tags: [t], operationId: class"], ["t.class_"]),
        (["/a, tags: [t], operationId: 2fa"], ["t.operation_2fa"]),
        (["/a, tags: [t], operationId: '+'"], ["t.plus"]),
        (["/a, tags: [t], operationId: m"], ["t.m_"]),
        (["/a, tags: [t], operationId: __init__"], ["t.init"]),
        (["/a, tags: [日本], operationId: 日本"], ["u65e5_u672c.u65e5_u672c"]),
        (
            ["/a, tags: [t], operationId: getIt", "/b, tags: [t], operationId: get_it"],
            ["t.get_it", "t.get_it_2"],
        ),
        (
            ["/a, tags: [t], operationId: x", "/b, tags: [t], operationId: X"],
            ["t.x", "t.x_2"],
        ),
        (
            ["/a, tags: [t], operationId: x", "/b, tags: [t], operationId: x"],
            ["t.get_a", "t.get_b"],
        ),
        (
            ["/a, tags: [t], operationId: x", "/b, tags: [u], operationId: x"],
            ["t.get_a", "u.get_b"],
        ),
        (
            [
                "/a, tags: [t], operationId: aB",
                "/b, tags: [t], operationId: a_b",
                "/c, tags: [t], operationId: a_b_2",
            ],
            ["t.a_b", "t.a_b_3", "t.a_b_2"],
        ),
        (
            ["/a, tags: [A b], operationId: x", "/b, tags: [a_b], operationId: x2"],
            ["a_b.x", "a_b_2.x2"],
        ),
        (["/a, tags: [close], operationId: x"], ["close_.x"]),
        (["/a, tags: [class], operationId: x"], ["class_.x"]),
        (["/a, tags: [''], operationId: x"], ["tag.x"]),
        (["/a, tags: [1.0], operationId: x"], ["tag_1_0.x"]),
    ],
)
def test_calls(stated: list[str], calls: list[str]) -> None:
    rows = pipeline.list_operations(model(operations(*stated)), settings())
    assert [row.call for row in rows] == [f"client.{call}" for call in calls]


@pytest.mark.parametrize(
    ("given", "calls"),
    [
        ({"x": "fetch"}, ["t.fetch", "t.get"]),
        ({"x": "get"}, ["t.get", "t.get_2"]),
        ({"get": "x"}, ["t.x_2", "t.x"]),
        ({"x": "GET"}, ["t.GET", "t.get_2"]),
        ({"nobody": "y"}, ["t.x", "t.get"]),
    ],
)
def test_names_of_the_settings_go_first(
    given: dict[str, str], calls: list[str]
) -> None:
    api = model(
        operations("/a, tags: [t], operationId: x", "/b, tags: [t], operationId: get")
    )
    rows = pipeline.list_operations(api, settings(method_names=given))
    assert [row.call for row in rows] == [f"client.{call}" for call in calls]


TAGS = operations(
    "/a, tags: [first, second], operationId: first_second_get",
    "/b, tags: [cached_property], operationId: b",
    "/c, tags: [str], operationId: c",
    "/d, tags: [zoo], operationId: d",
    "/e, operationId: e",
    "/f, tags: [default], operationId: f",
    "/g, tags: [con], operationId: g",
    "/h, tags: [async], operationId: h",
    "/i, tags: [foo], operationId: i",
    "/j, tags: [async foo], operationId: j",
    "/k, tags: [1], operationId: k",
    "/l, tags: [tag 1], operationId: l",
)


@pytest.mark.parametrize(
    ("call", "path"),
    [
        ("first.second_get", "/a"),
        ("second.first_second_get", "/a"),
        ("cached_property_.b", "/b"),
        ("str_.c", "/c"),
        ("zoo.d", "/d"),
        ("default.e", "/e"),
        ("default.f", "/f"),
        ("con.g", "/g"),
        ("async_.h", "/h"),
        ("foo.i", "/i"),
        ("async_foo.j", "/j"),
        ("tag_1.k", "/k"),
        ("tag_1_2.l", "/l"),
    ],
)
def test_every_tag_is_reachable(
    demo: Callable[..., Demo], call: str, path: str
) -> None:
    made = demo(TAGS)
    assert made.sent(call).path == path


def test_classes_of_tags_are_all_different(demo: Callable[..., Demo]) -> None:
    made = demo(TAGS)
    names = [
        alias.name
        for node in ast.walk(ast.parse(made.source("client.py")))
        if isinstance(node, ast.ImportFrom) and "resources" in (node.module or "")
        for alias in node.names
        if node.col_offset == 4
    ]
    assert len(names) == 2 * 12
    assert len(names) == len(set(names))


BUILTINS = """
paths:
  /a:
    get:
      tags: [t]
      operationId: list
      responses:
        200: {description: ok, content: {application/json: {schema: {type: array, items: {type: integer}}}}}
  /b:
    get:
      tags: [t]
      operationId: int
      responses:
        200: {description: ok, content: {application/json: {schema: {type: integer}}}}
  /c:
    post:
      tags: [t]
      operationId: dt
      requestBody:
        content: {application/json: {schema: {type: object, properties: {on: {type: string, format: date}}}}}
      responses: {204: {description: ok}}
"""


def test_methods_called_like_builtins(demo: Callable[..., Demo]) -> None:
    made = demo(BUILTINS)
    assert made.answer("t.list", [1]) == [1]
    assert made.answer("t.int", 2) == 2
    text = made.source("resources/t.py")
    assert ") -> builtins.list[builtins.int]:" in text
    assert "on: dt.date | UnsetType" in text
    assert "def dt_(" in text


MODELS = ["Any", "Dict", "Getattr", "Globals", "ImportModule", "List", "Record"]
MODELS += ["Sorted", "Str", "TYPE_CHECKING", "UUID", "con", "import", "models", "x y"]


def test_models_called_like_what_their_package_needs(
    demo: Callable[..., Demo],
) -> None:
    listed = "".join(
        f"    {name.replace(' ', '.')}: {{type: object, properties: {{a: {{type: integer}}}}}}\n"
        for name in MODELS
    )
    models = demo(f"components:\n  schemas:\n{listed}").m
    names = [name for name in dir(models) if name[0].isupper()]
    found = [getattr(models, name) for name in names]
    assert len(found) == len(MODELS)
    assert len({made.__module__ for made in found}) == len(MODELS)
    assert [made(a=1).a for made in found] == [1] * len(MODELS)
    assert dir(models) == sorted(names)


FIELDS = """
paths:
  /a:
    get:
      tags: [t]
      operationId: get
      responses:
        200: {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Odd'}}}}
components:
  schemas:
    Odd:
      type: object
      required: [list, int, date]
      properties:
        list: {type: array, items: {type: integer}}
        int: {type: integer}
        date: {type: string, format: date}
        str: {type: string}
        dt: {type: string, format: date-time}
        class: {type: string}
        schema: {type: string}
        self: {type: string}
        msgspec: {type: string}
        builtins: {type: array, items: {type: string}}
        "2nd": {type: string}
        _id: {type: string}
        $ref_: {type: string}
        "": {type: string}
        "+1": {type: integer}
        "-1": {type: integer}
        field_names: {type: object, additionalProperties: {type: integer}}
"""


def test_fields_called_like_anything(demo: Callable[..., Demo]) -> None:
    made = demo(FIELDS)
    body = {
        "list": [1],
        "int": 2,
        "date": "2026-01-02",
        "str": "s",
        "dt": "2026-01-02T03:04:05Z",
        "class": "c",
        "schema": "sch",
        "self": "se",
        "msgspec": "m",
        "builtins": ["b"],
        "2nd": "2",
        "_id": "i",
        "$ref_": "r",
        "": "e",
        "+1": 1,
        "-1": 2,
        "field_names": {"a": 1},
    }
    odd = made.answer("t.get", body)
    assert odd.date.year == 2026
    assert (odd.list, odd.int, odd.str, odd.dt_.minute) == ([1], 2, "s", 4)
    assert (odd.class_, odd.schema, odd.self, odd.msgspec_) == ("c", "sch", "se", "m")
    assert (odd.builtins_, odd.field_2nd, odd.id, odd.ref) == (["b"], "2", "i", "r")
    assert (odd.field, odd.field_1, odd.field_1_2) == ("e", 1, 2)
    assert odd.field_names == {"a": 1}
    from msgspec import json

    assert json.decode(json.encode(odd)) == body
