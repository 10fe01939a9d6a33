"""OpenAPI 3.2: what is new in it and means something to a client."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.documented.server import Reply
from tests.features.making import Demo, checked, model

HEAD = """
openapi: 3.2.0
$self: https://example.com/api
info: {title: Demo, version: "1.0"}
"""
METHODS = HEAD + """
paths:
  /pets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    query:
      operationId: query_pets
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/Search'}}}
      responses:
        200:
          description: ok
          content: {application/json: {$ref: '#/components/mediaTypes/Pets'}}
    additionalOperations:
      COPY:
        operationId: copy_pet
        parameters:
          - name: whole
            in: querystring
            content:
              application/x-www-form-urlencoded: {schema: {$ref: '#/components/schemas/Search'}}
          - {name: mark, in: cookie, style: cookie, schema: {type: string}}
        responses: {204: {description: ok}}
components:
  mediaTypes:
    Pets: {schema: {type: array, items: {type: string}}}
  schemas:
    Search:
      type: object
      required: [words]
      properties: {words: {type: string}, n: {type: integer}}
    Same: {$ref: 'https://example.com/api#/components/schemas/Search'}
"""


def test_methods_of_any_name(demo: Callable[..., Demo]) -> None:
    made = demo(METHODS)
    made.server.always(Reply.of_json(["a"]))
    assert made.call("default.query_pets", id=1, words="x") == ["a"]
    (request,) = made.server.received
    assert (request.method, request.path) == ("QUERY", "/pets/1")
    assert request.body == b'{"words":"x"}'


def test_a_whole_query_string_is_one_argument(demo: Callable[..., Demo]) -> None:
    made = demo(METHODS)
    request = made.sent(
        "default.copy_pet", id=1, whole=made.m.Search(words="x", n=2), mark="m"
    )
    assert (request.method, request.query) == ("COPY", "words=x&n=2")
    assert dict(request.headers)["cookie"] == "mark=m"


def test_nothing_is_wrong_with_it() -> None:
    assert [f.code.id for f in checked(METHODS).findings] == []


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_earlier_versions_know_no_other_methods(version: str) -> None:
    text = METHODS.replace("3.2.0", version)
    made = checked(text)
    assert made.value is None or made.value.operations == ()
    assert "unknown-field" in {f.code.id for f in made.findings}


@pytest.mark.parametrize(
    ("method", "code"),
    [
        ("a b", "unusable-part"),
        ("'x\\r\\ny'", "unusable-part"),
        ("get", "part-left-out"),
    ],
)
def test_methods_that_are_none(method: str, code: str) -> None:
    operations = f"additionalOperations: {{{method}: {{responses: {{}}}}}}"
    text = f"{HEAD}paths: {{/a: {{{operations}}}}}"
    assert code in {f.code.id for f in checked(text).findings}


WHOLE = """openapi: 3.2.0
info: {title: Demo, version: "1"}
paths:
  /a:
    get:
      operationId: find
      parameters:
        - {name: whole, in: querystring, required: true, content: {CONTENT}}
      responses: {204: {description: ok}}
"""


@pytest.mark.parametrize(
    ("content", "value", "query"),
    [
        (
            "application/json: {schema: {type: object}}",
            {"a": [1, "&"]},
            "%7B%22a%22%3A%5B1%2C%22%26%22%5D%7D",
        ),
        ("application/json: {schema: {type: integer}}", 7, "7"),
        ("text/plain: {schema: {type: string}}", "a=b c", "a%3Db%20c"),
        ("application/x-www-form-urlencoded: {}", {"a": 1, "b": "c"}, "a=1&b=c"),
    ],
)
def test_a_query_string_of_another_kind(
    demo: Callable[..., Demo], content: str, value: Any, query: str
) -> None:
    made = demo(WHOLE.replace("CONTENT", content))
    assert made.sent("default.find", whole=value).query == query


@pytest.mark.parametrize("content", ["", "a/b: {}, c/d: {}"])
def test_a_query_string_of_no_kind(content: str) -> None:
    findings = checked(WHOLE.replace("CONTENT", content)).findings
    assert "unusable-part" in {f.code.id for f in findings}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("{$ref: 'https://example.com/box'}", "Box"),
        ("{$ref: 'https://example.com/box#/properties/a'}", "properties.a"),
        ("{$ref: '#box'}", "Box"),
        ("{$ref: '#dynamic'}", "Dynamic"),
    ],
)
def test_schemas_by_id_and_anchor(schema: str, expected: str) -> None:
    text = f"""
openapi: 3.1.0
info: {{title: Demo, version: "1"}}
paths: {{}}
components:
  schemas:
    Box: {{$id: 'https://example.com/box', $anchor: box, properties: {{a: {{type: string}}}}}}
    Dynamic: {{$dynamicAnchor: dynamic, type: string}}
    User: {{properties: {{it: {schema}}}}}
"""
    made: Any = model(text).types_by_name["User"]
    assert made.fields[0].type.name == expected


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("prefixItems: [{type: string}], items: {type: integer}", "string integer"),
        ("prefixItems: [{type: string}], items: false", "string"),
        ("prefixItems: [{type: string}]", "Anything"),
        ("contentMediaType: image/png", "binary"),
        ("contentMediaType: application/json", ""),
        ("contentEncoding: base64", "byte"),
        ("contentEncoding: base64, format: uuid", "uuid"),
    ],
)
def test_keywords_of_2020_12(schema: str, expected: str) -> None:
    kind = "array" if "Items" in schema else "string"
    text = f"""
openapi: 3.1.0
info: {{title: Demo, version: "1"}}
paths: {{}}
components: {{schemas: {{S: {{type: {kind}, {schema}}}}}}}
"""
    made: Any = model(text).types_by_name["S"]
    if kind == "string":
        assert made.type.format == expected
        return
    item = made.type.item
    kinds = [
        v.kind.value for v in getattr(item, "variants", [item]) if hasattr(v, "kind")
    ]
    assert " ".join(kinds) == expected or type(item).__name__ == expected


def test_keywords_that_no_type_can_say_are_read_without_an_error() -> None:
    text = """
openapi: 3.1.0
info: {title: Demo, version: "1"}
paths: {/a: {}}
components:
  schemas:
    S:
      $schema: https://json-schema.org/draft/2020-12/schema
      $defs: {inner: {type: string}, no: false}
      type: object
      properties: {a: {$ref: '#/components/schemas/S/$defs/inner'}, b: true, c: false}
      if: {required: [a]}
      then: {required: [b]}
      else: {not: {required: [c]}}
      dependentSchemas: {a: {required: [b]}}
      dependentRequired: {a: [b]}
      unevaluatedProperties: false
      patternProperties: {'^x-': {}}
      propertyNames: {maxLength: 3}
    T: {type: array, items: {}, contains: {type: string}, unevaluatedItems: false}
    U: true
    V: false
"""
    made = checked(text)
    assert not made.failed
    assert {f.code.id for f in made.findings} == {"unsupported-keyword"}
