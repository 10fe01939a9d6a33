"""Swagger 2.0: the model of a description is that of the same API in 3.0, and calls are sent so."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.features.making import Demo, checked, model

IN_2_0 = """
swagger: "2.0"
info: {title: Demo, version: "1.0"}
host: api.example.com
basePath: /v1/
schemes: [http, https]
consumes: [application/json]
produces: [application/json]
paths:
  /pets/{id}:
    parameters:
      - {name: id, in: path, required: true, type: integer, minimum: 0, exclusiveMinimum: true}
      - {$ref: '#/parameters/Pet'}
    put:
      operationId: put_pet
      parameters:
        - {name: tags, in: query, type: array, items: {type: string}}
        - {name: ids, in: query, type: array, items: {type: integer}, collectionFormat: multi}
        - {name: marks, in: query, type: array, items: {type: string}, collectionFormat: pipes}
        - {$ref: '#/parameters/Trace'}
      responses:
        200: {description: ok, schema: {$ref: '#/definitions/Pet'}}
        404: {$ref: '#/responses/Missing'}
  /files:
    post:
      operationId: send_file
      consumes: [multipart/form-data]
      produces: [image/png]
      parameters:
        - {name: title, in: formData, type: string, required: true}
        - {name: content, in: formData, type: file}
      responses:
        200: {description: ok, schema: {type: file}}
        404: {$ref: '#/responses/Missing'}
  /search:
    post:
      operationId: search
      consumes: [application/x-www-form-urlencoded]
      parameters:
        - {name: words, in: formData, type: array, items: {type: string}}
        - {name: kinds, in: formData, type: array, items: {type: string}, collectionFormat: multi}
      responses:
        200:
          description: ok
          headers: {X-Count: {type: integer}}
          schema: {type: array, items: {$ref: '#/definitions/Pet'}}
      security: [{key: []}]
parameters:
  Trace: {name: X-Trace, in: header, type: string}
  Pet: {name: pet, in: body, required: true, schema: {$ref: '#/definitions/Pet'}}
responses:
  Missing: {description: none, schema: {type: object, properties: {detail: {type: string}}}}
definitions:
  Pet:
    type: object
    discriminator: kind
    required: [kind]
    properties:
      kind: {type: string}
      name: {type: string, x-nullable: true}
      photo: {type: file}
securityDefinitions:
  key: {type: apiKey, name: X-Key, in: header}
  user: {type: basic}
  app: {type: oauth2, flow: application, tokenUrl: 'https://example.com/token', scopes: {}}
"""
IN_3_0 = """
openapi: 3.0.3
info: {title: Demo, version: "1.0"}
servers: [{url: 'https://api.example.com/v1'}, {url: 'http://api.example.com/v1'}]
paths:
  /pets/{id}:
    parameters:
      - name: id
        in: path
        required: true
        schema: {type: integer, exclusiveMinimum: true, minimum: 0}
    put:
      operationId: put_pet
      parameters:
        - {name: tags, in: query, explode: false, schema: {type: array, items: {type: string}}}
        - {name: ids, in: query, schema: {type: array, items: {type: integer}}}
        - name: marks
          in: query
          style: pipeDelimited
          schema: {type: array, items: {type: string}}
        - {name: X-Trace, in: header, schema: {type: string}}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
      responses:
        200:
          description: ok
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
        404: {$ref: '#/components/responses/Missing'}
  /files:
    post:
      operationId: send_file
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [title]
              properties: {title: {type: string}, content: {type: string, format: binary}}
      responses:
        200: {description: ok, content: {image/png: {schema: {type: string, format: binary}}}}
        404: {$ref: '#/components/responses/Missing'}
  /search:
    post:
      operationId: search
      requestBody:
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              properties:
                words: {type: array, items: {type: string}}
                kinds: {type: array, items: {type: string}}
            encoding: {words: {style: form, explode: false}, kinds: {style: form, explode: true}}
      responses:
        200:
          description: ok
          headers: {X-Count: {schema: {type: integer}}}
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}
      security: [{key: []}]
components:
  responses:
    Missing:
      description: none
      content: {MISSING: {schema: {type: object, properties: {detail: {type: string}}}}}
  schemas:
    Pet:
      type: object
      required: [kind]
      properties:
        kind: {type: string}
        name: {type: string, nullable: true}
        photo: {type: string, format: binary}
  securitySchemes:
    key: {type: apiKey, name: X-Key, in: header}
    user: {type: http, scheme: basic}
    app:
      type: oauth2
      flows: {clientCredentials: {tokenUrl: 'https://example.com/token', scopes: {}}}
"""


def test_the_model_is_that_of_3_0() -> None:
    old, new = model(IN_2_0), model(IN_3_0.replace("MISSING", "application/json"))
    assert old.servers == new.servers
    assert old.auth == new.auth
    by_id = {operation.id: operation for operation in old.operations}
    for operation in new.operations:
        if operation.id != "send_file":
            assert by_id[operation.id] == operation
    # A shared answer has the media types of the operation that gives it.
    sent = by_id["send_file"]
    assert [r.media_types[0].name for r in sent.responses] == ["image/png"] * 2
    assert sent.body == next(o.body for o in new.operations if o.id == "send_file")
    assert old.types_by_name["Pet"] == new.types_by_name["Pet"]


@pytest.mark.parametrize(
    ("old", "new", "pointer"),
    [
        (
            "- {name: title, in: formData",
            "- {name: 1, in: formData",
            "/paths/~1files/post/parameters/0",
        ),
        (
            "name: {type: string, x-nullable: true}",
            "name: {type: strin}",
            "/definitions/Pet/properties/name/type",
        ),
        (
            "schema: {type: array, items: {$ref: '#/definitions/Pet'}}",
            "schema: {type: array, items: {$ref: '#/definitions/Pest'}}",
            "/paths/~1search/post/responses/200/schema/items/$ref",
        ),
        (
            "- {name: kinds, in: formData, type: array, items: {type: string}",
            "- {name: kinds, in: formData, type: array, items: {type: strin}",
            "/paths/~1search/post/parameters/1/items/type",
        ),
        (
            "Pet: {name: pet, in: body, required: true, schema: {$ref: '#/definitions/Pet'}}",
            "Pet: {name: pet, in: body, required: true, schema: {$ref: '#/definitions/Pe'}}",
            "/parameters/Pet/schema/$ref",
        ),
        (
            "- {name: tags, in: query, type: array",
            "- {name: tags, in: qery, type: array",
            "/paths/~1pets~1{id}/put/parameters/0/in",
        ),
        (
            "- {name: tags, in: query, type: array, items: {type: string}}",
            "- {name: tags, in: query, type: array, collectionFormat: tsv}",
            "/paths/~1pets~1{id}/put/parameters/0/collectionFormat",
        ),
        ("host: api.example.com", "host: 'https://api.example.com'", "/host"),
        ("schemes: [http, https]", "schemes: [wss, https]", "/schemes"),
        (
            "flow: application",
            "flow: other",
            "/securityDefinitions/app/flow",
        ),
        ("definitions:\n  Pet:", "definitions:\n  Pet: 1\n  P:", "/definitions/Pet"),
    ],
)
def test_a_finding_names_the_place_in_the_text_of_2_0(
    old: str, new: str, pointer: str
) -> None:
    assert IN_2_0.count(old) == 1
    text = IN_2_0.replace(old, new).lstrip("\n")
    places = [f.at for f in checked(text).findings]
    assert pointer in [place.pointer for place in places]
    first = next(n for n, part in enumerate(text.split("\n"), 1) if new[:9] in part)
    lines = range(first, first + 60)
    assert all(p.line in lines for p in places if p.pointer == pointer)


@pytest.mark.parametrize(
    ("host", "urls"),
    [
        ("host: a.example.com", ["https://a.example.com"]),
        ("host: localhost:80", ["http://localhost:80"]),
        ("host: a.example.com\nbasePath: v1", ["https://a.example.com/v1"]),
        ("basePath: /v1/", ["/v1"]),
        ("basePath: /", []),
        ("schemes: [http]", []),
        ("host: a.example.com\nschemes: [http]", ["http://a.example.com"]),
    ],
)
def test_servers(host: str, urls: list[str]) -> None:
    head = 'swagger: "2.0"\ninfo: {title: Demo, version: "1"}\npaths: {}\n'
    assert [server.url for server in model(head + host).servers] == urls


@pytest.mark.parametrize(
    ("own", "types"),
    [
        ("", ["application/x-www-form-urlencoded"]),
        ("consumes: [application/json]", ["application/x-www-form-urlencoded"]),
        ("consumes: [multipart/form-data]", ["multipart/form-data"]),
        (
            "consumes: [multipart/form-data, application/x-www-form-urlencoded]",
            ["multipart/form-data", "application/x-www-form-urlencoded"],
        ),
    ],
)
def test_the_media_type_of_a_form(own: str, types: list[str]) -> None:
    text = f"""
swagger: "2.0"
info: {{title: Demo, version: "1"}}
paths:
  /a:
    post:
      operationId: a
      parameters: [{{name: b, in: formData, type: string}}]
      responses: {{204: {{description: ok}}}}
      {own}
"""
    (operation,) = model(text).operations
    assert operation.body is not None
    assert [media_type.name for media_type in operation.body.media_types] == types


def test_a_reference_leads_also_to_what_was_moved() -> None:
    text = """
swagger: "2.0"
info: {title: Demo, version: "1"}
paths:
  /a:
    get:
      operationId: a
      parameters: [{name: q, in: query, type: string, enum: [x, y]}]
      responses:
        200: {description: ok, schema: {type: array, items: {type: integer}}}
        201: {description: ok, schema: {$ref: '#/paths/~1a/get/responses/200/schema'}}
definitions:
  Kind: {$ref: '#/definitions/Pet/properties/kind'}
  Pet: {type: object, properties: {kind: {type: string}}}
"""
    (operation,) = model(text).operations
    names = [r.media_types[0].type for r in operation.responses]
    assert len(names) == 2


def test_calls_are_sent_as_2_0_says(demo: Callable[..., Demo]) -> None:
    made = demo(IN_2_0)
    sent = made.sent(
        "default.put_pet",
        id=1,
        kind="cat",
        tags=["a", "b"],
        ids=[1, 2],
        marks=["x", "y"],
    )
    assert sent.path == "/pets/1"
    assert sent.query == "tags=a,b&ids=1&ids=2&marks=x%7Cy"
    sent = made.sent("default.search", words=["a", "b"], kinds=["c", "d"])
    assert sent.body == b"words=a,b&kinds=c&kinds=d"
    sent = made.sent("default.send_file", title="x", content=b"123")
    assert dict(sent.headers)["content-type"].startswith("multipart/form-data;")
    assert b"123" in sent.body
