"""Complete by construction: what a description can say is judged, waived, or told as unjudged."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from generator.diff.not_compared import NOT_EVALUATED
from generator.diff.not_compared import WAIVED as WAIVED_FIELDS
from generator.diff.schemas.metadata import JUDGED, UNJUDGED, WAIVED
from generator.openapi.load.object_types import OBJECT_TYPES, SCHEMA_FIELDS

if TYPE_CHECKING:
    from tests.diff.conftest import Compare

# A schema to start from, and two values of a keyword that say different things in it.
S: dict[str, Any] = {"type": "string"}
I: dict[str, Any] = {"type": "integer"}  # noqa: E741
O: dict[str, Any] = {"type": "object", "properties": {"a": S, "b": S}}  # noqa: E741
A: dict[str, Any] = {"type": "array", "items": S}
ONE: dict[str, Any] = {"required": ["a"]}
TWO: dict[str, Any] = {"required": ["b"]}
CHOICE: dict[str, Any] = {"oneOf": [O, {**O, "title": "x"}]}

KEYWORDS: dict[str, tuple[dict[str, Any], Any, Any]] = {
    "type": ({}, "string", "integer"),
    "format": (S, "date", "uuid"),
    "enum": (S, ["a"], ["b"]),
    "const": ({}, "a", "b"),
    "properties": ({"type": "object"}, {"a": S}, {"b": I}),
    "required": (O, ["a"], ["b"]),
    "readOnly": ({"type": "object", "properties": {"a": S}}, True, False),
    "writeOnly": ({"type": "object", "properties": {"a": S}}, True, False),
    "allOf": ({}, [{"maxLength": 3}], [{"maxLength": 4}]),
    "oneOf": ({}, [S, I], [S, {"type": "boolean"}]),
    "anyOf": ({}, [S, I], [S, {"type": "boolean"}]),
    "not": ({}, S, I),
    "if": ({**O, "then": ONE}, TWO, {"required": ["c"]}),
    "then": ({**O, "if": ONE, "else": {}}, TWO, {"required": ["c"]}),
    "else": ({**O, "if": ONE, "then": {}}, TWO, {"required": ["c"]}),
    "discriminator": (CHOICE, {"propertyName": "a"}, {"propertyName": "b"}),
    "items": ({"type": "array"}, S, I),
    "prefixItems": ({"type": "array"}, [S], [I]),
    "contains": (A, {"const": "a"}, {"const": "b"}),
    "minContains": ({**A, "contains": {"const": "a"}}, 2, 3),
    "maxContains": ({**A, "contains": {"const": "a"}}, 2, 3),
    "additionalProperties": (O, S, I),
    "unevaluatedProperties": (O, S, I),
    "unevaluatedItems": ({"type": "array"}, S, I),
    "patternProperties": (O, {"^x": S}, {"^x": I}),
    "propertyNames": (O, {"maxLength": 3}, {"maxLength": 4}),
    "dependentRequired": (O, {"a": ["b"]}, {"a": ["c"]}),
    "dependentSchemas": (O, {"a": ONE}, {"a": TWO}),
    "minimum": (I, 2, 3),
    "maximum": (I, 2, 3),
    "exclusiveMinimum": (I, 2, 3),
    "exclusiveMaximum": (I, 2, 3),
    "multipleOf": (I, 2, 3),
    "minLength": (S, 2, 3),
    "maxLength": (S, 2, 3),
    "pattern": (S, "^a", "^b"),
    "minItems": (A, 2, 3),
    "maxItems": (A, 2, 3),
    "uniqueItems": (A, True, False),
    "minProperties": (O, 2, 3),
    "maxProperties": (O, 2, 3),
    "contentEncoding": (S, "base64", "base32"),
    "contentMediaType": (S, "image/png", "image/gif"),
    "contentSchema": (S, S, I),
    "default": (S, "a", "b"),
    "deprecated": (S, True, False),
    "description": (S, "one", "two"),
    "title": (S, "one", "two"),
    "x-extensible-enum": (S, ["a"], ["b"]),
    "x-stability-level": (S, "stable", "beta"),
    "x-sunset": ({**S, "deprecated": True}, "2027-01-31", "2027-02-28"),
    "xml": (S, {"name": "a"}, {"name": "b"}),
    "x-anything": (S, 1, 2),
}
# The lift turns it into a type, so that nothing of this name is left to compare.
LIFTED = {"nullable"}
PLACES = ("request", "response", "parameter", "header")


def described(place: str, schema: dict[str, Any]) -> dict[str, Any]:
    """A description of one operation that has a schema, as a property's, in one place."""
    inner = {"type": "object", "properties": {"p": schema}}
    content = {"application/json": {"schema": inner}}
    operation: dict[str, Any] = {"responses": {"200": {"description": ""}}}
    if place == "request":
        operation["requestBody"] = {"content": content}
    elif place == "response":
        operation["responses"]["200"]["content"] = content
    elif place == "parameter":
        operation["parameters"] = [{"name": "q", "in": "query", "schema": schema}]
    else:
        operation["responses"]["200"]["headers"] = {"X-Q": {"schema": schema}}
    return {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/t": {"get": operation}},
    }


def in_place(keyword: str, base: dict[str, Any], value: Any) -> dict[str, Any]:
    if value is None:
        return base
    if keyword in ("readOnly", "writeOnly"):
        return {**base, "properties": {"a": {**S, keyword: value}}}
    return {**base, keyword: value}


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("keyword", KEYWORDS)
def test_every_keyword_in_every_place_added_removed_and_changed(
    keyword: str, place: str, compare: Compare
) -> None:
    base, one, two = KEYWORDS[keyword]
    for before, after in ((None, one), (one, None), (one, two)):
        old = described(place, in_place(keyword, base, before))
        new = described(place, in_place(keyword, base, after))
        found = compare(old, new)
        told = [item.what for item in found.not_evaluated if item.what != "client"]
        # A header has no default, since nobody who reads it leaves it out.
        silent = keyword == "default" and place == "header"
        assert bool(found.changes or told) is not silent, (before, after)
        unjudged = keyword in UNJUDGED or keyword == "x-anything"
        assert (keyword in told) is unjudged, (before, after)


def test_every_keyword_of_the_model_is_in_the_table() -> None:
    known = set(SCHEMA_FIELDS) | JUDGED | set(UNJUDGED)
    left = {"$ref", "$dynamicRef", "$dynamicAnchor", "$vocabulary"}
    left |= {"dependencies", "additionalItems"}
    assert known - set(KEYWORDS) - set(WAIVED) - LIFTED - left == set()


def test_a_keyword_is_in_one_list() -> None:
    assert not JUDGED & set(WAIVED)
    assert not JUDGED & set(UNJUDGED)
    assert not set(WAIVED) & set(UNJUDGED)


# Where the change of a field of OpenAPI's other objects is judged: a rule with a case of its own.
FIELDS: dict[str, dict[str, str]] = {
    "document": {
        "info": "info-title-changed",
        "paths": "operation-added",
        "security": "security-added",
        "servers": "server-added",
        "tags": "tag-description-changed",
        "webhooks": "webhook-added",
    },
    "info": {
        "title": "info-title-changed",
        "description": "info-description-changed",
    },
    "server": {"url": "server-added", "variables": "server-variable-changed"},
    "server variable": dict.fromkeys(("default", "enum"), "server-variable-changed"),
    "tag": {"name": "tag-added", "description": "tag-description-changed"},
    "path item": {
        **dict.fromkeys(
            ("delete", "get", "head", "options", "patch", "post", "put", "trace"),
            "operation-added",
        ),
        "additionalOperations": "operation-added",
        "parameters": "parameter-added",
        "servers": "server-added",
    },
    "operation": {
        "callbacks": "callback-added",
        "deprecated": "operation-deprecated",
        "description": "operation-description-changed",
        "operationId": "operation-id-changed",
        "parameters": "parameter-added",
        "requestBody": "request-body-added",
        "responses": "status-added",
        "security": "security-added",
        "servers": "server-added",
        "summary": "operation-summary-changed",
        "tags": "tag-added",
    },
    "parameter": {
        "allowReserved": "parameter-allow-reserved-changed",
        "content": "parameter-media-type-changed",
        "deprecated": "parameter-deprecated",
        "description": "parameter-description-changed",
        "explode": "parameter-explode-changed",
        "in": "parameter-moved",
        "name": "parameter-renamed",
        "required": "parameter-became-required",
        "schema": "type-changed",
        "style": "parameter-style-changed",
    },
    "header": {
        "content": "header-media-type-changed",
        "deprecated": "header-deprecated",
        "description": "header-description-changed",
        "explode": "header-explode-changed",
        "required": "header-became-required",
        "schema": "type-changed",
    },
    "request body": {
        "content": "media-type-added",
        "description": "request-body-description-changed",
        "required": "request-body-became-required",
    },
    "media type": {
        "encoding": "encoding-changed",
        "itemSchema": "body-schema-added",
        "schema": "body-schema-added",
    },
    "encoding": dict.fromkeys(
        ("allowReserved", "contentType", "explode", "headers", "style"),
        "encoding-changed",
    ),
    "response": {
        "content": "media-type-added",
        "description": "response-description-changed",
        "headers": "response-header-added",
    },
    "components": {
        "schemas": "schema-added",
        "securitySchemes": "security-scheme-added",
        **dict.fromkeys(
            ("callbacks", "headers", "parameters", "pathItems", "requestBodies"),
            "operation-added",
        ),
        "responses": "status-added",
    },
    "security scheme": {
        "description": "security-scheme-description-changed",
        "flows": "security-scope-added",
        **dict.fromkeys(
            ("in", "name", "openIdConnectUrl", "scheme", "type"),
            "security-scheme-changed",
        ),
    },
    "discriminator": {
        "mapping": "discriminator-mapping-added",
        "propertyName": "discriminator-changed",
    },
}
# Objects that promise nothing, and the one that is told as a whole.
SILENT = {"schema", "example", "link"}


def test_every_field_of_every_object_is_judged_waived_or_told() -> None:
    missing = [
        (kind, name)
        for kind, shape in OBJECT_TYPES.items()
        if kind not in SILENT
        for name in shape.fields
        if name not in FIELDS.get(kind, {})
        and (kind, name) not in WAIVED_FIELDS
        and (kind, name) not in NOT_EVALUATED
    ]
    assert missing == []


def test_links_are_told_as_unjudged(compare: Compare) -> None:
    old, new = described("response", S), described("response", S)
    reply = new["paths"]["/t"]["get"]["responses"]["200"]
    reply["links"] = {"next": {"operationId": "t"}}
    found = compare(old, new)
    assert [item.what for item in found.not_evaluated] == ["client", "links"]
