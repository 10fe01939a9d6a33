"""Left out and null are two things, in both spellings of null."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.features.making import HEAD, HEAD_31, Demo

NULL_30 = "{type: string, nullable: true}"
NULL_31 = "{type: [string, 'null']}"


def described(head: str, null: str) -> str:
    schema = f"""type: object
              required: [must, must_null]
              properties:
                must: {{type: string}}
                must_null: {null}
                may: {{type: string}}
                may_null: {null}"""
    return f"""{head}
paths:
  /a:
    post:
      tags: [t]
      operationId: send
      requestBody:
        required: true
        content:
          application/json:
            schema:
              {schema}
      responses:
        200:
          description: ok
          content:
            application/json:
              schema: {{$ref: '#/components/schemas/Got'}}
components:
  schemas:
    Got: {{type: object, required: [must, must_null], properties: {{
      must: {{type: string}}, must_null: {null}, may: {{type: string}}, may_null: {null} }} }}
"""


@pytest.mark.parametrize(
    "text", [described(HEAD, NULL_30), described(HEAD_31, NULL_31)], ids=["3.0", "3.1"]
)
@pytest.mark.parametrize(
    ("given", "wire"),
    [
        ({"must": "a", "must_null": "b"}, {"must": "a", "must_null": "b"}),
        ({"must": "a", "must_null": None}, {"must": "a", "must_null": None}),
        (
            {"must": "a", "must_null": None, "may": "c", "may_null": None},
            {"must": "a", "must_null": None, "may": "c", "may_null": None},
        ),
    ],
)
def test_what_is_given_is_what_is_sent(
    demo: Callable[..., Demo], text: str, given: dict[str, Any], wire: dict[str, Any]
) -> None:
    made = demo(text)
    answer = made.answer("t.send", wire, **given)
    (request,) = made.server.received
    import json

    assert json.loads(request.body) == wire
    assert answer.must_null == wire["must_null"]
    assert answer.may == wire.get("may", made.unset)
    assert answer.may_null == wire.get("may_null", made.unset)


def test_unset_may_be_given_by_hand(demo: Callable[..., Demo]) -> None:
    made = demo(described(HEAD, NULL_30))
    sent = made.sent_json("t.send", must="a", must_null=None, may=made.unset)
    assert sent == {"must": "a", "must_null": None}


@pytest.mark.parametrize(
    ("schema", "annotation"),
    [
        ("{$ref: '#/components/schemas/S'}", "S | UnsetType"),
        ("{$ref: '#/components/schemas/N'}", "N | None | UnsetType"),
        (
            "{allOf: [{$ref: '#/components/schemas/S'}], nullable: true}",
            "S | None | UnsetType",
        ),
        ("{allOf: [{$ref: '#/components/schemas/N'}]}", "N | None | UnsetType"),
        ("{$ref: '#/components/schemas/AliasOfN'}", "AliasOfN | None | UnsetType"),
        ("{$ref: '#/components/schemas/Choice'}", "Choice | None | UnsetType"),
        ("{$ref: '#/components/schemas/ChoiceOfN'}", "ChoiceOfN | None | UnsetType"),
        ("{$ref: '#/components/schemas/ListOfN'}", "ListOfN | UnsetType"),
        (
            "{type: array, items: {$ref: '#/components/schemas/N'}}",
            "list[N | None] | UnsetType",
        ),
        (
            "{type: object, additionalProperties: {type: integer, nullable: true}}",
            "dict[str, int | None] | UnsetType",
        ),
        (
            "{oneOf: [{type: integer, nullable: true}, {type: string}]}",
            "int | str | None | UnsetType",
        ),
        ("{}", "Any | UnsetType"),
        ("{nullable: true}", "Any | UnsetType"),
    ],
)
def test_null_is_found_wherever_it_is_said(
    demo: Callable[..., Demo], schema: str, annotation: str
) -> None:
    made = demo(f"""
components:
  schemas:
    S: {{type: object, properties: {{a: {{type: string}}}}}}
    N: {{type: object, nullable: true, properties: {{a: {{type: string}}}}}}
    AliasOfN: {{allOf: [{{$ref: '#/components/schemas/N'}}]}}
    Choice: {{oneOf: [{{type: integer, nullable: true}}, {{type: string}}]}}
    ChoiceOfN: {{oneOf: [{{$ref: '#/components/schemas/N'}}, {{type: string}}]}}
    ListOfN: {{type: array, items: {{$ref: '#/components/schemas/N'}}}}
    One: {{type: object, properties: {{x: {schema}}}}}
""")
    text = made.source("models/one.py")
    said = annotation.replace("Any | UnsetType", "Any")
    assert f"    x: {said} = UNSET\n" in text
