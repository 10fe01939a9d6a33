"""Codes of findings about objects that do not match the OpenAPI specification."""

from __future__ import annotations

from generator.findings import Code, Level

UNUSABLE = Code(
    "unusable-part",
    Level.ERROR,
    "An object that the client depends on cannot be read.",
    "The client needs to know every operation, what it sends, and every type. A guess would produce"
    " a client that fails when it is used.",
    "Write the object as the OpenAPI specification requires.",
    "parameters:\n  - in: qurey\n    name: page",
)
LEFT_OUT = Code(
    "part-left-out",
    Level.WARNING,
    "An object or value cannot be read; it is left out.",
    "A complete client can be generated without it: a limit, a description, an example, a server.",
    "Write the object or value as the OpenAPI specification requires, or remove it.",
    "minLength: -1",
)
COERCED = Code(
    "mended-value",
    Level.WARNING,
    "A value has the wrong type; it is coerced to the only value it can mean.",
    "Other tools may refuse it, or read it differently. In YAML, a version such as 1.10 without"
    " quotes is a number and loses its last zero.",
    "Write the value with its type: quote strings, and do not quote numbers and booleans.",
    "version: 1.0",
)
NULL_PART = Code(
    "null-part",
    Level.WARNING,
    "A value is null where OpenAPI does not allow null; it is treated as absent.",
    "A key without a value is null in YAML.",
    "Remove the key, or write {} or [] for an empty object or array.",
    "/users:\n  get:",
)
INVALID_PATH = Code(
    "invalid-path",
    Level.ERROR,
    "A path does not begin with a slash, has unmatched braces, or is too long.",
    "A path is appended to the URL of the server (OpenAPI 3.1, 4.8.8), and each name in braces is"
    " an argument. Otherwise the URL of a call is unknown; servers need not accept a URL of more"
    " than 8,000 characters (RFC 9110, 4.1).",
    "Begin the path with /, match every brace, and move long values to the query or the body.",
    "paths:\n  users/{id: {}",
)
INVALID_STATUS = Code(
    "invalid-status",
    Level.ERROR,
    "A key of `responses` is not a status.",
    "The key must be a status of three digits, a range such as 4XX, or default (OpenAPI 3.1,"
    " 4.8.16). Otherwise it is unknown which responses are described.",
    "Correct the status.",
    "responses:\n  2OO: {description: two letters O}",
)
SIBLINGS = Code(
    "reference-siblings",
    Level.WARNING,
    "A property beside a $ref would change what the reference leads to.",
    "OpenAPI 3.0 says to ignore it (4.7.23), and later versions do so outside of schemas (3.1,"
    " 4.8.23). In schemas, the client applies it, because that is what the author meant; other"
    " tools ignore it.",
    "Put the reference into an allOf, or describe the object in full.",
    "owner:\n  $ref: '#/components/schemas/User'\n  nullable: true",
)
OLD_KEYWORD = Code(
    "keyword-of-another-version",
    Level.WARNING,
    "A schema has a keyword of OpenAPI 3.0, but the description has a later version.",
    "JSON Schema 2020-12 has no nullable, and no boolean exclusiveMinimum or exclusiveMaximum"
    " (OpenAPI 3.1, 4.8.24). The client applies them; other tools ignore them.",
    "Write type: [string, 'null'], and exclusiveMinimum: 0.",
    "type: string\nnullable: true",
)
EXCLUSIVE = Code(
    "exclusive-fields",
    Level.WARNING,
    "An object has two properties that exclude each other.",
    "Both state the same fact, so which of the two is right is unknown.",
    "Remove one of the two.",
    "examples:\n  one: {value: 1, externalValue: https://example.com/one}",
)

CODES: tuple[Code, ...] = (
    UNUSABLE,
    LEFT_OUT,
    COERCED,
    NULL_PART,
    INVALID_PATH,
    INVALID_STATUS,
    SIBLINGS,
    EXCLUSIVE,
    OLD_KEYWORD,
)
