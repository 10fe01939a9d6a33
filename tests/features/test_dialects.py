"""One API written in several ways gives one model."""

from __future__ import annotations

import json

import pytest
import yaml

from tests.features.making import model

IN_3_0 = """
openapi: 3.0.3
info: {title: Demo, version: "1.0"}
paths:
  /a/{id}:
    parameters:
      - name: id
        in: path
        required: true
        schema: {type: integer, minimum: 0, exclusiveMinimum: true}
    post:
      operationId: a
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/R'}}}
      responses:
        200:
          description: ok
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/R'}}
components:
  schemas:
    R:
      type: object
      required: [name]
      properties:
        name: {type: string, nullable: true, maxLength: 5}
        kind: {type: string, enum: [x], default: x}
        next: {nullable: true, allOf: [{$ref: '#/components/schemas/R'}]}
        file: {type: string, format: date}
"""
IN_3_1 = """
openapi: 3.1.0
info: {title: Demo, version: "1.0"}
paths:
  /a/{id}:
    post:
      operationId: a
      parameters:
        - {$ref: '#/components/parameters/id'}
      requestBody: {$ref: '#/components/requestBodies/r'}
      responses:
        200:
          description: ok
          content:
            application/json:
              schema: {items: {$ref: '#/components/schemas/R'}, type: array}
components:
  parameters:
    id: {in: path, name: id, required: true, schema: {exclusiveMinimum: 0, type: [integer]}}
  requestBodies:
    r: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/R'}}}}
  schemas:
    R:
      type: object
      required: [name]
      properties:
        name: {type: [string, 'null'], maxLength: 5}
        kind: {type: string, enum: [x], default: x}
        next: {anyOf: [{$ref: '#/components/schemas/R'}, {type: 'null'}]}
        file: {type: string, format: date, description: A day.}
"""


def as_json(text: str) -> str:
    return json.dumps(yaml.load(text.replace("200:", "'200':"), yaml.SafeLoader))


@pytest.mark.parametrize("text", [IN_3_1, as_json(IN_3_0), as_json(IN_3_1)])
def test_the_model_is_the_same(text: str) -> None:
    assert model(text) == model(IN_3_0)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("maxLength: 5", "maxLength: 6"),
        ("required: [name]", "required: []"),
        ("default: x", "default: y"),
        ("format: date", "format: date-time"),
        ("operationId: a", "operationId: b"),
        ("nullable: true, maxLength", "maxLength"),
        ("exclusiveMinimum: true", "exclusiveMinimum: false"),
    ],
)
def test_a_change_of_the_contract_is_a_change_of_the_model(old: str, new: str) -> None:
    assert old in IN_3_0
    assert model(IN_3_0.replace(old, new, 1)) != model(IN_3_0)
