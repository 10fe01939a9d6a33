"""Dialects: one shape of schemas, in schema positions alone."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from generator.findings import Checked
from generator.openapi import Spec, resolve
from generator.source import Source, parse


def resolved(description: dict[str, Any]) -> Checked[Spec]:
    text = json.dumps(description, indent=1).encode()
    document = parse(Source("a.json", {"a.json": text})).value
    assert document is not None
    return resolve(document)


def lifted(schema: Any, version: str) -> Any:
    info = {"title": "Case", "version": "1"}
    components = {"schemas": {"S": schema}}
    checked = resolved(
        {"openapi": version, "info": info, "paths": {}, "components": components}
    )
    assert checked.value is not None
    return checked.value.root["components"]["schemas"]["S"]  # type: ignore[index, call-overload]


@pytest.mark.parametrize(
    ("stated", "meant"),
    [
        ({"type": "string"}, {"type": "string"}),
        ({"type": "string", "nullable": True}, {"type": ["string", "null"]}),
        ({"type": "string", "nullable": False}, {"type": "string"}),
        ({"nullable": False}, {}),
        ({"enum": ["a"], "nullable": True}, {"enum": ["a"], "nullable": True}),
        (
            {"allOf": [{"type": "object"}], "nullable": True},
            {"allOf": [{"type": "object"}], "nullable": True},
        ),
        (
            {
                "minimum": 1,
                "exclusiveMinimum": True,
                "maximum": 2,
                "exclusiveMaximum": False,
            },
            {"exclusiveMinimum": 1, "maximum": 2},
        ),
        ({"exclusiveMinimum": True}, {}),
        ({"type": ["string", "null"]}, {"type": ["string", "null"]}),
        ({"type": ["string", "null"], "nullable": True}, {"type": ["string", "null"]}),
        ({"type": None}, {"type": "null"}),
        ({"type": ["String", None, "null"]}, {"type": ["string", "null"]}),
        ({"exclusiveMinimum": 3}, {"exclusiveMinimum": 3}),
        ({"const": {"nullable": True}}, {"const": {"nullable": True}}),
        (True, True),
        (None, {}),
    ],
)
@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
def test_schemas_are_lifted(stated: Any, meant: Any, version: str) -> None:
    assert lifted(stated, version) == meant


NULLABLE = {"type": "string", "nullable": True}
LIFTED = {"type": ["string", "null"]}


@pytest.mark.parametrize(
    "keyword",
    [
        "items",
        "additionalProperties",
        "not",
        "if",
        "contains",
        "propertyNames",
        "unevaluatedProperties",
    ],
)
def test_one_schema_inside_of_another_is_lifted(keyword: str) -> None:
    assert lifted({keyword: NULLABLE}, "3.1.0") == {keyword: LIFTED}


@pytest.mark.parametrize("keyword", ["allOf", "oneOf", "anyOf", "prefixItems"])
def test_listed_schemas_are_lifted(keyword: str) -> None:
    assert lifted({keyword: [{}, NULLABLE]}, "3.1.0") == {keyword: [{}, LIFTED]}


@pytest.mark.parametrize("keyword", ["properties", "patternProperties", "$defs"])
def test_named_schemas_are_lifted(keyword: str) -> None:
    # Names that are keywords elsewhere, or look like an extension.
    names = ("a", "enum", "$ref", "x-name", "default")
    stated = {keyword: dict.fromkeys(names, NULLABLE)}
    assert lifted(stated, "3.1.0") == {keyword: dict.fromkeys(names, LIFTED)}


@pytest.mark.parametrize(
    "schema",
    [
        {"default": NULLABLE},
        {"example": {"properties": {"a": NULLABLE}}},
        {"examples": [NULLABLE]},
        {"enum": [NULLABLE]},
        {"const": {"$ref": "#/nowhere", "items": NULLABLE}},
        {"x-extension": {"schema": NULLABLE, "$ref": "#/nowhere"}},
    ],
)
def test_data_is_left_alone(schema: dict[str, Any]) -> None:
    assert lifted(schema, "3.0.3") == schema


def test_every_position_of_a_schema_is_found() -> None:
    body = {"content": {"application/json": {"schema": NULLABLE}}}
    header = {"headers": {"X-A": {"schema": NULLABLE}}}
    parameter = {"name": "q", "in": "query", "schema": NULLABLE}
    operation = {
        "operationId": "o",
        "parameters": [parameter],
        "requestBody": body,
        "responses": {"200": {"description": "", **body, **header}},
        "callbacks": {"c": {"{$url}": {"post": {"requestBody": body}}}},
    }
    item = {"parameters": [parameter], "get": operation}
    description = {
        "openapi": "3.1.0",
        "info": {"title": "Case", "version": "1"},
        "paths": {"/a": item},
        "webhooks": {"w": item},
        "components": {
            "parameters": {"p": parameter},
            "requestBodies": {"b": body},
            "responses": {"r": {"description": "", **body}},
            "headers": {"h": {"schema": NULLABLE}},
            "pathItems": {"i": item},
            "callbacks": {"c": {"{$url}": item}},
        },
    }
    before = copy.deepcopy(description)
    checked = resolved(description)
    assert checked.value is not None
    text = json.dumps(checked.value.root)
    assert "nullable" not in text
    assert text == json.dumps(description).replace(
        json.dumps(NULLABLE), json.dumps(LIFTED)
    )
    assert checked.value.document.data == before


@pytest.mark.parametrize(
    ("stated", "dialect"),
    [
        ({"openapi": "3.0.0"}, "3.0"),
        ({"openapi": "3.0.4"}, "3.0"),
        ({"openapi": "3.0.0-rc2"}, "3.0"),
        ({"openapi": 3.0}, "3.0"),
        ({"openapi": "3.1.1"}, "3.1"),
        ({"openapi": "3.1"}, "3.1"),
        ({"openapi": 3.1}, "3.1"),
        ({"openapi": "3"}, None),
        ({"openapi": "3.10.0"}, None),
        ({"openapi": None}, None),
        ({"openapi": []}, None),
        ({"openapi": True}, None),
        ({"swagger": "3.0.0"}, None),
        ({}, None),
        ({"openapi": "3.0.0", "swagger": "2.0"}, None),
    ],
)
def test_the_dialect_is_told_by_the_version(
    stated: dict[str, Any], dialect: str | None
) -> None:
    checked = resolved({**stated, "info": {"title": "a", "version": "1"}, "paths": {}})
    assert (checked.value.dialect if checked.value else None) == dialect
    assert checked.failed == (dialect is None)


@pytest.mark.parametrize(
    ("version", "location", "style", "kept"),
    [
        ("3.0.4", "query", "form", True),
        ("3.0.4", "path", "simple", False),
        ("3.0.4", "cookie", "form", False),
        ("3.1.1", "query", "form", True),
        ("3.1.1", "path", "simple", False),
        ("3.1.1", "cookie", "form", False),
        # OpenAPI 3.2: where the style percent-encodes.
        ("3.2.0", "query", "form", True),
        ("3.2.0", "path", "simple", True),
        ("3.2.0", "cookie", "form", True),
        ("3.2.0", "cookie", "cookie", False),
    ],
)
def test_allow_reserved_applies_where_the_version_defines_it(
    version: str, location: str, style: str, kept: bool
) -> None:
    parameter = {
        "name": "id",
        "in": location,
        "required": True,
        "style": style,
        "allowReserved": True,
        "schema": {"type": "string"},
    }
    operation = {"parameters": [parameter], "responses": {"200": {"description": ""}}}
    info = {"title": "Case", "version": "1"}
    paths = {"/a/{id}": {"get": operation}}
    spec = resolved({"openapi": version, "info": info, "paths": paths}).value
    assert spec is not None
    root: Any = spec.root
    (normalized,) = root["paths"]["/a/{id}"]["get"]["parameters"]
    assert normalized.get("allowReserved", False) is kept
