"""Faulty descriptions: what is left of them, which places are named, and that nothing raises."""

from __future__ import annotations

import copy
import json
import random
from typing import Any

import pytest

from generator.findings import Checked
from generator.openapi import Spec, resolve
from generator.source import Source, parse

INFO = {"title": "Case", "version": "1"}
DONE = {"200": {"description": ""}}


def resolved(description: Any, name: str = "a.json") -> Checked[Spec]:
    text = json.dumps(description, indent=1).encode()
    document = parse(Source(name, {name: text})).value
    assert document is not None
    return resolve(document)


def root_of(checked: Checked[Spec]) -> Any:
    assert checked.value is not None
    return checked.value.root


def test_pointers_stay_where_a_part_is_unusable() -> None:
    parameters = ["text", {"name": "q", "in": "query", "schema": {"type": "strnig"}}]
    operation = {"operationId": "o", "parameters": parameters, "responses": DONE}
    paths: Any = {
        "/a": {"get": operation, "put": None, "post": []},
        "no-slash": {"get": operation},
    }
    checked = resolved({"openapi": "3.1.0", "info": INFO, "paths": paths})
    kept = {"name": "q", "in": "query", "schema": {}}
    assert root_of(checked)["paths"] == {
        "/a": {"get": {**operation, "parameters": [{}, kept]}}
    }
    assert {(f.code.id, f.at.pointer) for f in checked.findings} == {
        ("unusable-part", "/paths/~1a/get/parameters/0"),
        ("unusable-part", "/paths/~1a/get/parameters/1/schema/type"),
        ("null-part", "/paths/~1a/put"),
        ("unusable-part", "/paths/~1a/post"),
        ("invalid-path", "/paths/no-slash"),
    }


@pytest.mark.parametrize(("letters", "codes"), [(7_999, []), (8_000, ["invalid-path"])])
def test_a_path_that_no_url_can_have_is_an_error(
    letters: int, codes: list[str]
) -> None:
    item = {"get": {"operationId": "a", "responses": DONE}}
    paths: Any = {"/a": {}, "/" + "a" * letters: item}
    checked = resolved({"openapi": "3.1.0", "info": INFO, "paths": paths})
    assert [finding.code.id for finding in checked.findings] == codes


def test_what_is_no_path_and_holds_no_call_is_left_out() -> None:
    shared: Any = [{"name": "id", "in": "path", "required": True, "schema": {}}]
    paths: Any = {"/a": {}, "parameters": shared, "b": {"summary": "no call"}}
    checked = resolved({"openapi": "3.1.0", "info": INFO, "paths": paths})
    assert root_of(checked)["paths"] == {"/a": {}}
    assert [(f.code.id, f.at.pointer) for f in checked.findings] == [
        ("part-left-out", "/paths/parameters"),
        ("part-left-out", "/paths/b"),
    ]


@pytest.mark.parametrize(
    ("part", "code"),
    [
        ({"webhooks": {"w": {"post": "text"}}}, "part-left-out"),
        ({"components": {"examples": {"e": 1}}}, "part-left-out"),
        (
            {"components": {"headers": {"h": {"schema": {"type": "x"}}}}},
            "part-left-out",
        ),
        ({"components": {"schemas": {"s": {"type": "x"}}}}, "unusable-part"),
        ({"components": {"schemas": []}}, "unusable-part"),
        ({"components": []}, "unusable-part"),
        ({"paths": []}, "unusable-part"),
        ({"paths": None}, "null-part"),
        ({"tags": {}}, "part-left-out"),
        ({"info": "text"}, "part-left-out"),
        ({"x-anything": {"paths": []}}, None),
    ],
)
def test_only_what_a_client_needs_is_an_error(part: Any, code: str | None) -> None:
    checked = resolved({"openapi": "3.1.0", "info": INFO, "paths": {"/a": {}}, **part})
    assert {f.code.id for f in checked.findings} == ({code} if code else set())


def test_a_duplicate_cites_both_places() -> None:
    def operation(name: str, parameter: str) -> dict[str, Any]:
        twice = {"name": parameter, "in": "query", "schema": {}}
        return {"operationId": name, "parameters": [twice, twice], "responses": DONE}

    paths = {"/a": {"get": operation("o", "p")}, "/b": {"get": operation("o", "q")}}
    checked = resolved({"openapi": "3.0.0", "info": INFO, "paths": paths})
    cited = {
        f.at.pointer: [place.pointer for place in f.related] for f in checked.findings
    }
    assert cited == {
        "/paths/~1a/get/parameters/1": ["/paths/~1a/get/parameters/0"],
        "/paths/~1b/get/parameters/1": ["/paths/~1b/get/parameters/0"],
        "/paths/~1b/get/operationId": ["/paths/~1a/get/operationId"],
    }


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_a_fault_in_an_alternative_is_named_itself(version: str) -> None:
    """Not "is not valid under any of the given schemas", four levels further up."""
    schema = {
        "type": "object",
        "properties": {"a": {"type": "string", "readOnly": "no"}},
    }
    form = {"schema": schema, "encoding": {"a": {"explode": []}}}
    media = {"multipart/form-data": form}
    operation = {
        "operationId": "o",
        "responses": {"200": {"description": "", "content": media, "odd": 1}},
    }
    paths = {"/a": {"get": operation}}
    checked = resolved({"openapi": version, "info": INFO, "paths": paths})
    media_at = "/paths/~1a/get/responses/200/content/multipart~1form-data"
    assert {f.at.pointer for f in checked.findings} == {
        f"{media_at}/schema/properties/a/readOnly",
        f"{media_at}/encoding/a/explode",
        "/paths/~1a/get/responses/200/odd",
    }
    assert all(len(f.message) < 100 for f in checked.findings)


WHOLE = {
    "openapi": "3.0.3",
    "info": INFO,
    "servers": [
        {"url": "https://{a}", "variables": {"a": {"default": "b", "enum": ["b"]}}}
    ],
    "tags": [{"name": "t"}],
    "security": [{"key": []}],
    "paths": {
        "/a/{id}": {
            "parameters": [{"$ref": "#/components/parameters/Id"}],
            "post": {
                "operationId": "o",
                "tags": ["t"],
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {"$ref": "#/components/schemas/A"}
                        }
                    }
                },
                "responses": {"200": {"$ref": "#/components/responses/R"}},
                "callbacks": {"c": {"{$url}": {"get": {"responses": DONE}}}},
            },
        }
    },
    "components": {
        "parameters": {
            "Id": {
                "name": "id",
                "in": "path",
                "required": True,
                "schema": {"default": 1},
            }
        },
        "responses": {
            "R": {
                "description": "",
                "headers": {"X-A": {"schema": {"type": "integer"}}},
                "content": {
                    "multipart/form-data": {
                        "schema": {"allOf": [{"$ref": "#/components/schemas/B"}]},
                        "encoding": {"l": {"style": "form"}},
                    }
                },
            }
        },
        "schemas": {
            "A": {
                "oneOf": [{"$ref": "#/components/schemas/B"}],
                "discriminator": {"propertyName": "k", "mapping": {"b": "B"}},
            },
            "B": {
                "type": "object",
                "required": ["k"],
                "properties": {
                    "k": {"type": "string", "enum": ["b"], "default": "b"},
                    "n": {"type": "integer", "minimum": 1, "exclusiveMinimum": True},
                    "l": {"type": "array", "items": {"nullable": True}, "minItems": 1},
                },
                "additionalProperties": False,
            },
        },
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "k"}},
    },
}

JUNK: list[Any] = [None, True, 0, -1.5, "", "text", "#/components/schemas/A", [], {}]
JUNK += [
    [None],
    [[]],
    ["a", 1],
    {"$ref": "#/paths"},
    {"$ref": 1},
    {"a": None},
    {"type": []},
]


def places(value: Any) -> list[tuple[Any, Any]]:
    found, todo = list[tuple[Any, Any]](), [value]
    while todo:
        holder = todo.pop()
        if isinstance(holder, (dict, list)):
            keys = [*holder] if isinstance(holder, dict) else range(len(holder))
            found += [(holder, key) for key in keys]
            todo += [holder[key] for key in keys]
    return found


def test_the_whole_description_is_sound() -> None:
    found = resolved(WHOLE).findings
    assert [f for f in found if f.level.value != "info"] == []


@pytest.mark.parametrize("junk", JUNK, ids=json.dumps)
@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_junk_in_any_place_never_raises(junk: Any, version: str) -> None:
    choice = random.Random(json.dumps(junk))
    for number in range(choice.randrange(3), len(places(WHOLE)), 3):
        description = json.loads(json.dumps({**WHOLE, "openapi": version}))
        holder, key = places(description)[number]
        holder[key] = copy.deepcopy(junk)
        for holder, key in choice.sample(places(description), 2):
            holder[key] = copy.deepcopy(choice.choice(JUNK))
        checked = resolved(description)
        assert checked.value is not None or checked.failed
        for finding in checked.findings:
            assert finding.at.line > 0
