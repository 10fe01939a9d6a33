"""Codes of findings about YAML texts."""

from __future__ import annotations

from generator.findings import Code, Level

INVALID_YAML = Code(
    "invalid-yaml",
    Level.ERROR,
    "The text is not valid YAML.",
    "After the error, nothing in the description is reliable.",
    "Correct the text at the position of the finding. The cause is often a line above it: a"
    " missing quote, wrong indentation, or a colon in an unquoted string.",
    "summary: Note: a colon needs quotes",
)
NOT_QUITE_JSON = Code(
    "not-quite-json",
    Level.WARNING,
    "The text looks like JSON but is only valid as YAML.",
    "JSON parsers refuse a trailing comma or a comment (RFC 8259, 4), so other tools cannot read"
    " this file.",
    "Correct the text, or rename the file to .yaml.",
    '{"openapi": "3.0.3",}',
)
SEVERAL_DOCUMENTS = Code(
    "several-documents",
    Level.WARNING,
    "The file contains more than one YAML document; only the first one is read.",
    "An OpenAPI description is one document; everything after the second `---` is ignored.",
    "Put each description into its own file.",
    "openapi: 3.0.3\n---\nopenapi: 3.1.0",
)
COMPLEX_KEY = Code(
    "complex-key",
    Level.WARNING,
    "A key is an array or an object; the entry is left out.",
    "JSON allows only strings as keys. Often a template placeholder such as {{name}} was not"
    " filled in; YAML reads it as an object.",
    "Fill in the placeholder, or quote the key.",
    "{{name}}: value",
)
UNKNOWN_TAG = Code(
    "unknown-tag",
    Level.WARNING,
    "A YAML tag is unknown or does not match its value; it is ignored.",
    "Tags such as !Ref belong to another tool, which must process the file first.",
    "Process the file with the tool that defines the tag, or remove the tag.",
    "title: !Ref ApiTitle",
)
EXECUTABLE_TAG = Code(
    "executable-tag",
    Level.ERROR,
    "A YAML tag requests that code be run.",
    "A description never needs this, and some parsers do it. oasmith ran nothing, and does not"
    " read the file any further.",
    "Find out how the tag came into the file, and remove it.",
    "title: !!python/object/apply:os.getcwd []",
)
UNDEFINED_ALIAS = Code(
    "undefined-alias",
    Level.ERROR,
    "A YAML alias refers to an anchor that is not defined before it.",
    "The value of the alias is unknown (YAML 1.2, 7.1). A string that begins with * must be"
    " quoted.",
    "Add the anchor, or quote the string.",
    "schema: *user",
)
RECURSIVE_ALIAS = Code(
    "recursive-alias",
    Level.ERROR,
    "A YAML alias stands inside the value that it refers to.",
    "The value would contain itself without end, which JSON cannot represent.",
    "Use a $ref for recursive schemas.",
    "loop: &loop\n  self: *loop",
)
TOO_MANY_ALIASES = Code(
    "alias-expansion",
    Level.ERROR,
    "YAML aliases expand the document beyond the limit.",
    "A few lines of nested aliases can represent billions of values, and exhaust the time or"
    " memory of a program that visits them.",
    "Use $ref to share schemas.",
    "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]",
)

CODES: tuple[Code, ...] = (
    INVALID_YAML,
    NOT_QUITE_JSON,
    SEVERAL_DOCUMENTS,
    COMPLEX_KEY,
    UNKNOWN_TAG,
    EXECUTABLE_TAG,
    UNDEFINED_ALIAS,
    RECURSIVE_ALIAS,
    TOO_MANY_ALIASES,
)
