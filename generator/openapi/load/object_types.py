"""The objects of OpenAPI 3.0 to 3.2 (4.8 of 3.1), as data: what stands where in a description.

One walk over these tables finds every schema, every reference and everything of a wrong kind, and
stays out of examples, defaults, enums and extensions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field
from enum import Enum
from typing import TypeAlias

from generator.json_types import Json
from generator.openapi.load import coercion
from generator.record import record


class Many(Enum):
    """How many of a kind a field holds."""

    ONE = "one"
    LIST = "list"
    MAP = "map"
    EITHER = "one or a list"


@record
class Part:
    """A field that holds other objects; `decisive` where no client can be made without it.

    `aside` are parts that a client is not made from: what is wrong in there is left out.
    """

    kind: str
    many: Many = Many.ONE
    decisive: bool = False
    aside: bool = False


@record
class Plain:
    """A field that holds a value of one of the `types`.

    `mend` makes one of a value that plainly means one, or raises ValueError; `words` name it.
    """

    types: frozenset[type]
    words: str
    mend: Callable[[Json], Json] = coercion.refuse
    decisive: bool = False


Field: TypeAlias = "Part | Plain"


@record
class ObjectType:
    """A kind of object: its name in messages, its fields, and what all other members hold."""

    words: str
    fields: Mapping[str, Field] = field(default_factory=dict)
    others: Part | None = None
    referable: bool = False


TEXT = Plain(frozenset({str}), "a text", coercion.text)
FLAG = Plain(frozenset({bool}), "true or false", coercion.flag)
COUNT = Plain(frozenset(), "a whole number of 0 or more", coercion.count)
NUMBER = Plain(frozenset({int, float}), "a number", coercion.number)
BOUND = Plain(frozenset({int, float, bool}), "a number", coercion.number)
LIST = Plain(frozenset({list}), "a list")
TEXTS = Plain(frozenset(), "a list of texts", coercion.texts)
DECISIVE_TEXTS = Plain(frozenset(), "a list of texts", coercion.texts, decisive=True)
OBJECT = Plain(frozenset({dict}), "an object")


def _one(kind: str, *, decisive: bool = False, aside: bool = False) -> Part:
    return Part(kind, Many.ONE, decisive, aside)


def _list(kind: str, *, decisive: bool = False) -> Part:
    return Part(kind, Many.LIST, decisive)


def _map(kind: str, *, decisive: bool = False, aside: bool = False) -> Part:
    return Part(kind, Many.MAP, decisive, aside)


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
"""Keywords of a schema that describe without restricting."""

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")

_DOC: dict[str, Field] = {"description": TEXT}

_SCHEMAS = (
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
    **_DOC,
    **dict.fromkeys(
        ("title", "format", "pattern", "contentEncoding", "contentMediaType"), TEXT
    ),
    **dict.fromkeys(("$id", "$anchor", "$schema", "$comment"), TEXT),
    **dict.fromkeys(
        ("nullable", "readOnly", "writeOnly", "deprecated", "uniqueItems"), FLAG
    ),
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), COUNT),
    **dict.fromkeys(_COUNTS, COUNT),
    **dict.fromkeys(("minimum", "maximum", "multipleOf"), NUMBER),
    **dict.fromkeys(("exclusiveMinimum", "exclusiveMaximum"), BOUND),
    "enum": Plain(frozenset({list}), "a list", decisive=True),
    "required": Plain(frozenset(), "a list of texts", coercion.required, decisive=True),
    "type": Plain(frozenset(), coercion.TYPE_WORDS, coercion.types, decisive=True),
    **dict.fromkeys(("allOf", "oneOf", "anyOf"), _list("schema", decisive=True)),
    "prefixItems": _list("schema"),
    "items": Part("schema", Many.EITHER, decisive=True),
    "properties": _map("schema", decisive=True),
    **dict.fromkeys(("patternProperties", "$defs", "definitions"), _map("schema")),
    "dependentSchemas": _map("schema"),
    **dict.fromkeys(_SCHEMAS, _one("schema")),
    "discriminator": Part("discriminator", decisive=True),
    **dict.fromkeys(("dependentRequired", "externalDocs", "xml"), OBJECT),
}

KINDS: dict[str, ObjectType] = {
    "document": ObjectType(
        "an OpenAPI description",
        {
            "info": _one("info"),
            "servers": _list("server"),
            "paths": _one("paths", decisive=True),
            "webhooks": _map("path item", aside=True),
            "components": _one("components", decisive=True),
            "security": _list("security requirement"),
            "tags": _list("tag"),
        },
    ),
    "info": ObjectType("the info object", {**_DOC, "title": TEXT, "version": TEXT}),
    "server": ObjectType(
        "a server", {**_DOC, "url": TEXT, "variables": _map("server variable")}
    ),
    "server variable": ObjectType(
        "a server variable", {**_DOC, "default": TEXT, "enum": TEXTS}
    ),
    "tag": ObjectType("a tag", {**_DOC, "name": TEXT}),
    "security requirement": ObjectType("a security requirement"),
    "paths": ObjectType("the paths object", others=_one("path item", decisive=True)),
    "path item": ObjectType(
        "a path item",
        {
            **_DOC,
            "summary": TEXT,
            "parameters": _list("parameter", decisive=True),
            "servers": _list("server"),
            **dict.fromkeys(METHODS, _one("operation", decisive=True)),
            "additionalOperations": _map("operation", decisive=True),
        },
        referable=True,
    ),
    "operation": ObjectType(
        "an operation",
        {
            **_DOC,
            "operationId": TEXT,
            "summary": TEXT,
            "deprecated": FLAG,
            "tags": DECISIVE_TEXTS,
            "parameters": _list("parameter", decisive=True),
            "requestBody": _one("request body", decisive=True),
            "responses": _one("responses", decisive=True),
            "callbacks": _map("callback", aside=True),
            "security": _list("security requirement"),
            "servers": _list("server"),
        },
    ),
    "parameter": ObjectType(
        "a parameter",
        {
            **_DOC,
            **dict.fromkeys(("name", "in", "style"), TEXT),
            **dict.fromkeys(
                ("required", "deprecated", "explode", "allowReserved"), FLAG
            ),
            "schema": _one("schema", decisive=True),
            "content": _map("media type", decisive=True),
            "examples": _map("example", aside=True),
        },
        referable=True,
    ),
    "header": ObjectType(
        "a header",
        {
            **_DOC,
            **dict.fromkeys(("required", "deprecated", "explode"), FLAG),
            "schema": _one("schema"),
            "content": _map("media type"),
            "examples": _map("example", aside=True),
        },
        referable=True,
    ),
    "request body": ObjectType(
        "a request body",
        {**_DOC, "required": FLAG, "content": _map("media type", decisive=True)},
        referable=True,
    ),
    "media type": ObjectType(
        "a media type",
        {
            "schema": _one("schema", decisive=True),
            "itemSchema": _one("schema"),
            "encoding": _map("encoding"),
            "examples": _map("example", aside=True),
        },
    ),
    "encoding": ObjectType(
        "an encoding",
        {
            **dict.fromkeys(("contentType", "style"), TEXT),
            **dict.fromkeys(("explode", "allowReserved"), FLAG),
            "headers": _map("header", aside=True),
        },
    ),
    "responses": ObjectType("the responses", others=_one("response", decisive=True)),
    "response": ObjectType(
        "a response",
        {
            **_DOC,
            "headers": _map("header", aside=True),
            "content": _map("media type", decisive=True),
            "links": _map("link", aside=True),
        },
        referable=True,
    ),
    "callback": ObjectType(
        "a callback", others=_one("path item", aside=True), referable=True
    ),
    "example": ObjectType("an example", referable=True),
    "link": ObjectType("a link", {**_DOC, "operationId": TEXT}, referable=True),
    "components": ObjectType(
        "the components",
        {
            "schemas": _map("schema", decisive=True),
            "responses": _map("response", decisive=True),
            "parameters": _map("parameter", decisive=True),
            "examples": _map("example", aside=True),
            "requestBodies": _map("request body", decisive=True),
            "headers": _map("header", aside=True),
            "securitySchemes": _map("security scheme"),
            "links": _map("link", aside=True),
            "callbacks": _map("callback", aside=True),
            "pathItems": _map("path item", decisive=True),
            "mediaTypes": _map("media type"),
        },
    ),
    "security scheme": ObjectType(
        "a security scheme",
        {
            **_DOC,
            **dict.fromkeys(("type", "name", "in", "scheme", "openIdConnectUrl"), TEXT),
            "flows": OBJECT,
        },
        referable=True,
    ),
    "schema": ObjectType("a schema", SCHEMA_FIELDS, referable=True),
    "discriminator": ObjectType(
        "a discriminator", {"propertyName": TEXT, "mapping": OBJECT}
    ),
}
