"""Enums and constants: every listed value comes back and is sent as it is."""

# ruff: noqa: E501, UP031 (a schema a line; in an f-string its braces would be doubled)
from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.features.making import HEAD_31, Demo

SCHEMAS = {
    "Plain": "{type: string, enum: [asc, desc]}",
    "Untyped": "{enum: [a, b]}",
    "Blank": "{enum: ['']}",
    "Null": "{enum: [null]}",
    "Cases": "{type: string, enum: ['True', 'true', 'TRUE']}",
    "Odd": "{type: string, enum: ['7d', '7D', 'None', 'a b', '\"', \"'\", 'é', '-1', '*', 'class']}",
    "Numbers": "{type: integer, enum: [-1, 0, 2]}",
    "Huge": "{type: integer, enum: [1, 9223372036854775808]}",
    "Floats": "{type: number, enum: [0.5, 2]}",
    "Booleans": "{type: boolean, enum: [true]}",
    "Mixed": "{enum: [a, 1, true, 1.5]}",
    "OrNull": "{type: string, nullable: true, enum: [a, null]}",
    "Twice": "{type: string, enum: [a, a]}",
    "Choice": "{nullable: true, oneOf: [{$ref: '#/components/schemas/Plain'}, "
    "{$ref: '#/components/schemas/Blank'}, {$ref: '#/components/schemas/Null'}]}",
}
VALUES: dict[str, list[Any]] = {
    "Plain": ["asc", "desc"],
    "Untyped": ["a", "b"],
    "Blank": [""],
    "Null": [None],
    "Cases": ["True", "true", "TRUE"],
    "Odd": ["7d", "7D", "None", "a b", '"', "'", "é", "-1", "*", "class"],
    "Numbers": [-1, 0, 2],
    "Huge": [1, 9223372036854775808],
    "Floats": [0.5, 2],
    "Booleans": [True],
    "Mixed": ["a", 1, True, 1.5],
    "OrNull": ["a", None],
    "Twice": ["a"],
    "Choice": ["asc", "desc", "", None],
}


def described(head: str) -> str:
    schemas = "".join(f"    {name}: {text}\n" for name, text in SCHEMAS.items())
    fields = "".join(
        f"        {name}: {{$ref: '#/components/schemas/{name}'}}\n" for name in SCHEMAS
    )
    return f"""{head}
paths:
  /a:
    post:
      tags: [t]
      operationId: send
      requestBody: {{content: {{application/json: {{schema: {{$ref: '#/components/schemas/All'}}}}}}}}
      responses:
        200:
          description: ok
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/All'}}}}}}
components:
  schemas:
{schemas}    All:
      type: object
      properties:
{fields}"""


DESCRIPTION = described("")


@pytest.mark.parametrize(
    ("name", "value"), [(name, v) for name, values in VALUES.items() for v in values]
)
def test_a_value_goes_and_comes_back(
    demo: Callable[..., Demo], name: str, value: Any
) -> None:
    made = demo(DESCRIPTION)
    argument = {"OrNull": "or_null"}.get(name, name.lower())
    answer = made.answer("t.send", {name: value}, **{argument: value})
    assert getattr(answer, argument) == value
    assert type(getattr(answer, argument)) is type(value) or name == "Floats"
    (request,) = made.server.received
    import json

    assert json.loads(request.body) == {name: value}


@pytest.mark.parametrize(
    ("schema", "annotation"),
    [
        ("{const: a}", 'Literal["a"] | UnsetType'),
        ("{const: 7}", "Literal[7] | UnsetType"),
        ("{const: null}", "UnsetType | None"),
        ("{const: true}", "bool | UnsetType"),
        (
            "{type: [string, 'null'], enum: [a, b, null]}",
            'Literal["a", "b"] | None | UnsetType',
        ),
        ("{enum: [{a: 1}, b]}", "Any"),
        (
            "{oneOf: [{const: a}, {const: b}]}",
            'Literal["a", "b"] | UnsetType',
        ),
    ],
)
def test_annotations_in_3_1(
    demo: Callable[..., Demo], schema: str, annotation: str
) -> None:
    made = demo(
        HEAD_31
        + "components: {schemas: {One: {type: object, properties: {x: %s}}}}" % schema
    )
    assert f"    x: {annotation} = UNSET" in made.source("models/one.py")
