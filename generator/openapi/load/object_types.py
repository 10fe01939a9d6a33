"""The objects of OpenAPI 3.0 to 3.2 (3.1, 4.8) as tables: which property holds what.

With these tables the normalizer finds every schema, every reference and every value of a wrong
type, and does not touch examples, defaults, enums and extensions.
"""

from __future__ import annotations

from generator.openapi.load import coercion
from generator.openapi.load.fields import (
    BOOLEAN,
    COUNT,
    ESSENTIAL_STRINGS,
    EXCLUSIVE_LIMIT,
    NUMBER,
    OBJECT,
    STRING,
    STRINGS,
    Container,
    Field,
    ObjectField,
    ObjectType,
    ValueField,
    array_field,
    map_field,
    object_field,
)

ANNOTATIONS = frozenset(
    {
        "$comment",
        "$schema",
        "default",
        "deprecated",
        "description",
        "example",
        "examples",
        "externalDocs",
        "nullable",
        "readOnly",
        "title",
        "writeOnly",
        "xml",
    }
)
"""Keywords of a schema that do not restrict its values."""

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_DESCRIPTION: dict[str, Field] = {"description": STRING}

_SUBSCHEMAS = (
    "additionalItems",
    "additionalProperties",
    "contains",
    "contentSchema",
    "else",
    "if",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
)
_COUNTS = ("minProperties", "maxProperties", "minContains", "maxContains")

SCHEMA_FIELDS: dict[str, Field] = {
    **_DESCRIPTION,
    **dict.fromkeys(
        ("title", "format", "pattern", "contentEncoding", "contentMediaType"), STRING
    ),
    **dict.fromkeys(("$id", "$anchor", "$schema", "$comment"), STRING),
    **dict.fromkeys(
        ("nullable", "readOnly", "writeOnly", "deprecated", "uniqueItems"), BOOLEAN
    ),
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), COUNT),
    **dict.fromkeys(_COUNTS, COUNT),
    **dict.fromkeys(("minimum", "maximum", "multipleOf"), NUMBER),
    **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), EXCLUSIVE_LIMIT),
    "enum": ValueField(frozenset({list}), "an array", essential=True),
    "required": ValueField(
        frozenset(), "an array of strings", coercion.coerce_required, essential=True
    ),
    "type": ValueField(
        frozenset(), "a JSON Schema type", coercion.coerce_types, essential=True
    ),
    **dict.fromkeys(("allOf", "oneOf", "anyOf"), array_field("schema", essential=True)),
    "prefixItems": array_field("schema"),
    "items": ObjectField("schema", Container.NONE_OR_ARRAY, essential=True),
    "properties": map_field("schema", essential=True),
    **dict.fromkeys(("patternProperties", "$defs", "definitions"), map_field("schema")),
    "dependentSchemas": map_field("schema"),
    **dict.fromkeys(_SUBSCHEMAS, object_field("schema")),
    "discriminator": object_field("discriminator", essential=True),
    **dict.fromkeys(("dependentRequired", "externalDocs", "xml"), OBJECT),
}

OBJECT_TYPES: dict[str, ObjectType] = {
    "document": ObjectType(
        "an OpenAPI description",
        {
            "info": object_field("info"),
            "servers": array_field("server"),
            "paths": object_field("paths", essential=True),
            "webhooks": map_field("path item", unused=True),
            "components": object_field("components", essential=True),
            "security": array_field("security requirement"),
            "tags": array_field("tag"),
        },
    ),
    "info": ObjectType(
        "the info object", {**_DESCRIPTION, "title": STRING, "version": STRING}
    ),
    "server": ObjectType(
        "a server",
        {**_DESCRIPTION, "url": STRING, "variables": map_field("server variable")},
    ),
    "server variable": ObjectType(
        "a server variable", {**_DESCRIPTION, "default": STRING, "enum": STRINGS}
    ),
    "tag": ObjectType("a tag", {**_DESCRIPTION, "name": STRING}),
    "security requirement": ObjectType("a security requirement"),
    "paths": ObjectType(
        "the paths object", patterned=object_field("path item", essential=True)
    ),
    "path item": ObjectType(
        "a path item",
        {
            **_DESCRIPTION,
            "summary": STRING,
            "parameters": array_field("parameter", essential=True),
            "servers": array_field("server"),
            **dict.fromkeys(METHODS, object_field("operation", essential=True)),
            "additionalOperations": map_field("operation", essential=True),
        },
        referable=True,
    ),
    "operation": ObjectType(
        "an operation",
        {
            **_DESCRIPTION,
            "operationId": STRING,
            "summary": STRING,
            "deprecated": BOOLEAN,
            "tags": ESSENTIAL_STRINGS,
            "parameters": array_field("parameter", essential=True),
            "requestBody": object_field("request body", essential=True),
            "responses": object_field("responses", essential=True),
            "callbacks": map_field("callback", unused=True),
            "security": array_field("security requirement"),
            "servers": array_field("server"),
        },
    ),
    "parameter": ObjectType(
        "a parameter",
        {
            **_DESCRIPTION,
            **dict.fromkeys(("name", "in", "style"), STRING),
            **dict.fromkeys(
                ("required", "deprecated", "explode", "allowReserved"), BOOLEAN
            ),
            "schema": object_field("schema", essential=True),
            "content": map_field("media type", essential=True),
            "examples": map_field("example", unused=True),
        },
        referable=True,
    ),
    "header": ObjectType(
        "a header",
        {
            **_DESCRIPTION,
            **dict.fromkeys(("required", "deprecated", "explode"), BOOLEAN),
            "schema": object_field("schema"),
            "content": map_field("media type"),
            "examples": map_field("example", unused=True),
        },
        referable=True,
    ),
    "request body": ObjectType(
        "a request body",
        {
            **_DESCRIPTION,
            "required": BOOLEAN,
            "content": map_field("media type", essential=True),
        },
        referable=True,
    ),
    "media type": ObjectType(
        "a media type",
        {
            "schema": object_field("schema", essential=True),
            "itemSchema": object_field("schema"),
            "encoding": map_field("encoding"),
            "examples": map_field("example", unused=True),
        },
    ),
    "encoding": ObjectType(
        "an encoding",
        {
            **dict.fromkeys(("contentType", "style"), STRING),
            **dict.fromkeys(("explode", "allowReserved"), BOOLEAN),
            "headers": map_field("header", unused=True),
        },
    ),
    "responses": ObjectType(
        "the responses object", patterned=object_field("response", essential=True)
    ),
    "response": ObjectType(
        "a response",
        {
            **_DESCRIPTION,
            "headers": map_field("header", unused=True),
            "content": map_field("media type", essential=True),
            "links": map_field("link", unused=True),
        },
        referable=True,
    ),
    "callback": ObjectType(
        "a callback", patterned=object_field("path item", unused=True), referable=True
    ),
    "example": ObjectType("an example", referable=True),
    "link": ObjectType(
        "a link", {**_DESCRIPTION, "operationId": STRING}, referable=True
    ),
    "components": ObjectType(
        "the components object",
        {
            "schemas": map_field("schema", essential=True),
            "responses": map_field("response", essential=True),
            "parameters": map_field("parameter", essential=True),
            "examples": map_field("example", unused=True),
            "requestBodies": map_field("request body", essential=True),
            "headers": map_field("header", unused=True),
            "securitySchemes": map_field("security scheme"),
            "links": map_field("link", unused=True),
            "callbacks": map_field("callback", unused=True),
            "pathItems": map_field("path item", essential=True),
            "mediaTypes": map_field("media type"),
        },
    ),
    "security scheme": ObjectType(
        "a security scheme",
        {
            **_DESCRIPTION,
            **dict.fromkeys(
                ("type", "name", "in", "scheme", "openIdConnectUrl"), STRING
            ),
            "flows": OBJECT,
        },
        referable=True,
    ),
    "schema": ObjectType("a schema", SCHEMA_FIELDS, referable=True),
    "discriminator": ObjectType(
        "a discriminator", {"propertyName": STRING, "mapping": OBJECT}
    ),
}
