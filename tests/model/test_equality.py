"""Two models are equal when their contracts are: words and places do not count."""

# ruff: noqa: E501 (a schema a line; in an f-string its braces would be doubled)
from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from tests.features.making import model

TEXT = """
info: {title: Demo, version: "1.0", description: An API.}
openapi: 3.0.3
servers: [{url: 'https://a.example', description: Here.}]
tags: [{name: t, description: A tag.}]
paths:
  /b:
    get:
      tags: [t]
      operationId: b
      summary: Short.
      description: Long.
      parameters: [{name: q, in: query, description: A filter., schema: {type: string}}]
      responses:
        200: {description: Fine., content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}
  /a:
    post:
      operationId: a
      requestBody: {description: What., content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}
      responses: {204: {description: Done.}}
components:
  securitySchemes: {K: {type: http, scheme: bearer, description: A key.}}
  schemas:
    B: {type: object, description: A thing., properties: {x: {type: string, description: A part.}, y: {$ref: '#/components/schemas/A'}}}
    A: {type: string, description: A text., enum: [x, y]}
    C: {description: A list., type: array, items: {type: object, properties: {z: {type: integer}}}}
    D: {description: A choice., oneOf: [{type: string}, {type: integer}]}
"""


def test_words_do_not_count() -> None:
    changed = TEXT
    for word in (
        "An API",
        "Here",
        "A tag",
        "Short",
        "Long",
        "A filter",
        "Fine",
        "What",
    ):
        assert f": {word}." in changed
        changed = changed.replace(f": {word}.", ": Something else.")
    for word in ("Done", "A key", "A thing", "A part", "A text", "A list", "A choice"):
        assert f": {word}." in changed
        changed = changed.replace(f": {word}.", ": Something else.")
    assert model(changed) == model(TEXT)
    assert docs(model(changed)) != docs(model(TEXT))


def docs(value: Any) -> list[str]:
    """Every `doc` in a model."""
    if isinstance(value, tuple):
        return [doc for item in value for doc in docs(item)]
    if not is_dataclass(value):
        return []
    own = [value.doc] if hasattr(value, "doc") else []
    return own + [doc for f in fields(value) for doc in docs(getattr(value, f.name))]


def test_places_do_not_count() -> None:
    moved = TEXT.replace(
        "parameters: [{name: q, in: query, description: A filter., schema: {type: string}}]",
        "parameters: [{$ref: '#/components/parameters/q'}]",
    ).replace(
        "components:\n",
        "components:\n  parameters: {q: {name: q, in: query, schema: {type: string}}}\n",
    )
    assert model(moved) == model(TEXT)


@pytest.mark.parametrize("section", ["paths", "schemas"])
def test_order_of_paths_and_schemas_does_not_count(section: str) -> None:
    import yaml

    data = yaml.safe_load(TEXT.replace("200:", "'200':").replace("204:", "'204':"))
    owner = data["components"] if section == "schemas" else data
    owner[section] = dict(reversed(owner[section].items()))
    turned = model(yaml.safe_dump(data, sort_keys=False))
    assert turned == model(TEXT)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("enum: [x, y]", "enum: [y, x]"),
        (
            "x: {type: string, description: A part.}, y",
            "z: {type: string, description: A part.}, y",
        ),
        (
            "oneOf: [{type: string}, {type: integer}]",
            "oneOf: [{type: integer}, {type: string}]",
        ),
        ("name: q, in: query", "name: q, in: header"),
        ("scheme: bearer", "scheme: basic"),
        ("https://a.example", "https://b.example"),
        ('version: "1.0"', 'version: "1.1"'),
        ("tags: [t]", "tags: [u]"),
    ],
)
def test_what_counts(old: str, new: str) -> None:
    assert old in TEXT
    assert model(TEXT.replace(old, new, 1)) != model(TEXT)


def test_json_values_are_told_apart_where_python_takes_them_for_equal() -> None:
    def listed(values: str) -> Any:
        return model(f"components: {{schemas: {{E: {{enum: {values}}}}}}}")

    texts = ["[1]", "[1.0]", "[true]", "['1']", "[1.5]"]
    made = [listed(text) for text in texts]
    assert [made.index(one) for one in made] == list(range(len(texts)))
