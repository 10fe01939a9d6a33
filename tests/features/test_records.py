"""Objects: what is read and what is written, merges, recursion, free keys, inline names."""

# ruff: noqa: E501 (a schema a line; in an f-string its braces would be doubled)
from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, get_type_hints

import msgspec
import pytest

from tests.features.making import Demo

HEAD = """
paths:
  /a:
    post:
      tags: [t]
      operationId: t_send
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Sent'}}}
      responses:
        200:
          description: ok
          content: {application/json: {schema: {$ref: '#/components/schemas/Sent'}}}
components:
  schemas:
"""

WRITE = HEAD + """
    Sent:
      type: object
      required: [id, name]
      properties:
        id: {type: integer, readOnly: true}
        name: {type: string}
        password: {type: string, writeOnly: true}
        inner: {$ref: '#/components/schemas/Inner'}
        decorated: {readOnly: true, allOf: [{$ref: '#/components/schemas/Plain'}]}
        children: {type: array, items: {$ref: '#/components/schemas/Sent'}}
        by_name: {type: object, additionalProperties: {$ref: '#/components/schemas/Inners'}}
        plain: {$ref: '#/components/schemas/Plain'}
    Inner: {type: object, required: [id], properties: {id: {type: integer, readOnly: true}, x: {type: string}}}
    Inners: {type: array, items: {$ref: '#/components/schemas/Inner'}}
    Plain: {type: object, properties: {a: {type: string}}}
    OnlyRead: {type: object, properties: {a: {type: string, readOnly: true}}}
"""


def test_write_types_are_made_where_they_differ(demo: Callable[..., Demo]) -> None:
    made = demo(WRITE)
    names = {name for name in dir(made.m) if not name.startswith("_")}
    assert names == {
        *("Sent", "SentWrite", "Inner", "InnerWrite", "Inners", "InnersWrite"),
        *("Plain", "OnlyRead"),
    }
    assert {f.name for f in msgspec.structs.fields(made.m.SentWrite)} == {
        *("name", "password", "inner", "children", "by_name", "plain")
    }
    assert {f.name for f in msgspec.structs.fields(made.m.Sent)} == {
        *("id", "name", "inner", "decorated", "children", "by_name", "plain")
    }


def test_write_types_hold_write_types(demo: Callable[..., Demo]) -> None:
    made = demo(WRITE)
    m = made.m
    inner = m.InnerWrite(x="i")
    sent = made.sent_json(
        "t.send",
        name="n",
        password="p",
        inner=inner,
        children=[m.SentWrite(name="c", by_name={"k": [inner]})],
    )
    assert sent == {
        "name": "n",
        "password": "p",
        "inner": {"x": "i"},
        "children": [{"name": "c", "by_name": {"k": [{"x": "i"}]}}],
    }


def test_an_answer_is_of_read_types(demo: Callable[..., Demo]) -> None:
    made = demo(WRITE)
    inner = {"id": 2, "x": "i"}
    body = {
        "id": 1,
        "name": "n",
        "inner": inner,
        "children": [],
        "by_name": {"k": [inner]},
    }
    got = made.answer("t.send", body, name="n")
    assert isinstance(got, made.m.Sent)
    assert got.by_name["k"][0] == made.m.Inner(id=2, x="i")


MERGED = HEAD + """
    Base: {type: object, required: [a], properties: {a: {type: string}, b: {type: integer}}}
    Sent:
      description: More than a base.
      allOf:
        - $ref: '#/components/schemas/Base'
        - type: object
          required: [b]
          properties: {c: {$ref: '#/components/schemas/Sent'}, d: {type: object, properties: {e: {type: string}}}}
    Node:
      type: object
      properties:
        left: {allOf: [{$ref: '#/components/schemas/Node'}, {type: object, properties: {x: {type: string}}}]}
        right: {allOf: [{$ref: '#/components/schemas/Node'}, {type: object, properties: {y: {type: string}}}]}
    Shape:
      type: object
      required: [kind]
      properties: {kind: {type: string}}
      oneOf: [{$ref: '#/components/schemas/Circle'}, {$ref: '#/components/schemas/Square'}]
      discriminator: {propertyName: kind}
    Circle:
      allOf: [{$ref: '#/components/schemas/Shape'}, {type: object, properties: {r: {type: number}}}]
    Square:
      allOf: [{$ref: '#/components/schemas/Shape'}, {type: object, properties: {w: {type: number}}}]
    Either:
      type: object
      properties: {common: {type: string}}
      oneOf:
        - {type: object, required: [p], properties: {p: {type: string}}}
        - {type: object, required: [q], properties: {q: {type: string}}}
"""


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("Sent", {"a": True, "b": True, "c": False, "d": False}),
        ("Node", {"left": False, "right": False}),
        ("NodeLeft", {"x": False, "left": False, "right": False}),
        ("Circle", {"kind": True, "r": False}),
        ("Either1", {"p": True, "common": False}),
        ("Either2", {"q": True, "common": False}),
    ],
)
def test_merged_fields(
    demo: Callable[..., Demo], name: str, fields: dict[str, bool]
) -> None:
    record = getattr(demo(MERGED).m, name)
    assert {f.name: f.required for f in msgspec.structs.fields(record)} == fields


def test_merges_lead_back_to_themselves(demo: Callable[..., Demo]) -> None:
    m = demo(MERGED).m
    text = b'{"left":{"x":"1","right":{"y":"2","left":{"x":"3"}}}}'
    node = msgspec.json.decode(text, type=m.Node)
    assert isinstance(node.left.right.left, m.NodeLeft)
    assert (node.left.x, node.left.right.y, node.left.right.left.x) == ("1", "2", "3")


RECURSIVE = HEAD + """
    Sent:
      type: object
      properties:
        parent: {$ref: '#/components/schemas/Sent'}
        other: {$ref: '#/components/schemas/Other'}
        tree: {$ref: '#/components/schemas/Tree'}
        json: {$ref: '#/components/schemas/Json'}
        nested: {$ref: '#/components/schemas/Nested'}
    Other: {type: object, required: [back], properties: {back: {$ref: '#/components/schemas/Sent'}}}
    Tree: {type: object, additionalProperties: {$ref: '#/components/schemas/Tree'}}
    Json:
      oneOf:
        - {type: string}
        - {type: array, items: {$ref: '#/components/schemas/Json'}}
        - {type: object, additionalProperties: {$ref: '#/components/schemas/Json'}}
    Nested: {type: array, items: {$ref: '#/components/schemas/Nested'}}
"""


def test_recursive_types_decode(demo: Callable[..., Demo]) -> None:
    made = demo(RECURSIVE)
    body: dict[str, Any] = {
        "parent": {"parent": {}},
        "other": {"back": {"other": {"back": {}}}},
        "tree": {"a": {"b": {}}},
        "json": ["x", ["y", {"z": []}]],
        "nested": [[], [[]]],
    }
    got = made.answer("t.send", body)
    assert isinstance(got.other.back.other, made.m.Other)
    assert json.loads(msgspec.json.encode(got)) == body


OBJECTS = HEAD + """
    Sent:
      type: object
      properties:
        free: {type: object}
        any_value: {type: object, additionalProperties: true}
        counts: {type: object, additionalProperties: {type: integer}}
        lists: {type: object, additionalProperties: {type: array, items: {type: string}}}
        grid: {type: array, items: {type: array, items: {type: integer}}}
        inline: {type: object, properties: {deep: {type: object, properties: {x: {type: string}}}}}
        items: {type: array, items: {type: object, properties: {y: {type: string}}}}
        values: {type: object, additionalProperties: {type: object, properties: {z: {type: string}}}}
        choice: {oneOf: [{type: string}, {type: object, properties: {w: {type: string}}}]}
      additionalProperties: false
"""


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("free", {"a": 1}),
        ("any_value", {"a": [1, None]}),
        ("counts", {"a": 1}),
        ("lists", {"a": ["b"]}),
        ("grid", [[1], [2, 3]]),
        ("inline", {"deep": {"x": "1"}}),
        ("items", [{"y": "1"}]),
        ("values", {"k": {"z": "1"}}),
        ("choice", "text"),
        ("choice", {"w": "1"}),
    ],
)
def test_objects_and_lists(demo: Callable[..., Demo], field: str, value: Any) -> None:
    made = demo(OBJECTS)
    got = made.answer("t.send", {field: value}, **{field: value})
    assert json.loads(made.server.received[0].body) == {field: value}
    assert json.loads(msgspec.json.encode(got)) == {field: value}


def test_inline_objects_are_named_after_where_they_stand(
    demo: Callable[..., Demo],
) -> None:
    made = demo(OBJECTS)
    assert {name for name in dir(made.m) if not name.startswith("_")} == {
        *("Sent", "SentInline", "SentInlineDeep", "SentItemsItem"),
        *("SentValuesValue", "SentChoice2"),
    }
    got = made.answer("t.send", {"inline": {"deep": {"x": "1"}}, "choice": {"w": "1"}})
    assert got.inline.deep == made.m.SentInlineDeep(x="1")
    assert got.choice == made.m.SentChoice2(w="1")


@pytest.mark.parametrize("text", [WRITE, MERGED, RECURSIVE, OBJECTS])
def test_every_annotation_can_be_resolved(demo: Callable[..., Demo], text: str) -> None:
    models = demo(text).m
    for name in dir(models):
        found = getattr(models, name)
        if isinstance(found, type) and issubclass(found, msgspec.Struct):
            get_type_hints(found)
            msgspec.json.Decoder(found)
