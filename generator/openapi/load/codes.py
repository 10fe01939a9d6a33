"""Findings of the walk: parts that are not what OpenAPI says they are."""

from __future__ import annotations

from generator.findings import Code, Level

UNUSABLE = Code(
    "unusable-part",
    Level.ERROR,
    "A part that a client is made from cannot be read.",
    "Which calls there are, what they send and what the types are must be known; guessing would"
    " give a client that fails when it is used.",
    "Write the part as the OpenAPI specification says.",
    "parameters:\n  - in: qurey\n    name: page",
)
LEFT_OUT = Code(
    "part-left-out",
    Level.WARNING,
    "A part cannot be read; it is left out.",
    "A complete client can be made without it: a limit, a description, an example, a server.",
    "Write the part as the OpenAPI specification says, or remove it.",
    "minLength: -1",
)
MENDED = Code(
    "mended-value",
    Level.WARNING,
    "A value is of another kind than it should be; it is read as what it plainly means.",
    "Other tools may refuse it, or read it differently. In YAML a version such as 1.10 without"
    " quotes is a number, and its last zero is lost.",
    "Write the value as it is meant: quote texts, and do not quote numbers and booleans.",
    "version: 1.0",
)
NULL_PART = Code(
    "null-part",
    Level.WARNING,
    "Null stands where an object, a list or a value belongs; it is read as if left out.",
    "A key without a value is null in YAML. OpenAPI knows no null there.",
    "Remove the key, or write {} or [] where something empty is meant.",
    "/users:\n  get:",
)
PATH_FORM = Code(
    "invalid-path",
    Level.ERROR,
    "A path does not begin with a slash, its braces do not match, or no URL is as long.",
    "A path is appended to the server's URL (OpenAPI 3.1, 4.8.8); what is between braces is an"
    " argument. It is unknown what a call would have to ask for, and of a URL above 8,000"
    " characters, whether any server takes it (RFC 9110, 4.1).",
    "Begin the path with /, close every brace, and put long values into the query or the body.",
    "paths:\n  users/{id: {}",
)
STATUS_FORM = Code(
    "invalid-status",
    Level.ERROR,
    "A key of the responses is no status.",
    "Responses stand under a status of three digits, a class such as 4XX, or default (OpenAPI"
    " 3.1, 4.8.16); it is unknown which answers this one describes.",
    "Correct the status.",
    "responses:\n  2OO: {description: two letters O}",
)

SIBLINGS = Code(
    "reference-siblings",
    Level.WARNING,
    "Something stands beside a $ref that would change what is referred to.",
    "Up to OpenAPI 3.0 it has to be ignored (3.0, 4.7.23), and outside of schemas in later"
    " versions,"
    " too (3.1, 4.8.23). In schemas the client obeys it, as it was written to be obeyed;"
    " other tools"
    " do not.",
    "Put the reference into an allOf, or describe the part in full.",
    "owner:\n  $ref: '#/components/schemas/User'\n  nullable: true",
)
OLD_KEYWORD = Code(
    "keyword-of-another-version",
    Level.WARNING,
    "A schema has a keyword of OpenAPI 3.0 in a description of a later version.",
    "nullable, and exclusiveMinimum and exclusiveMaximum that are true or false, went with"
    " JSON Schema"
    " 2020-12 (OpenAPI 3.1, 4.8.24). The client obeys them, other tools ignore them.",
    "Write type: [string, 'null'], and exclusiveMinimum: 0.",
    "type: string\nnullable: true",
)
EXCLUSIVE = Code(
    "exclusive-fields",
    Level.WARNING,
    "Two fields exclude each other.",
    "Each says the same in a way of its own, and it is unknown which of the two holds.",
    "Remove one of the two.",
    "examples:\n  one: {value: 1, externalValue: https://example.com/one}",
)

CODES: tuple[Code, ...] = (
    UNUSABLE,
    LEFT_OUT,
    MENDED,
    NULL_PART,
    PATH_FORM,
    STATUS_FORM,
    SIBLINGS,
    EXCLUSIVE,
    OLD_KEYWORD,
)
