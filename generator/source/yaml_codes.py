"""Findings about YAML texts."""

from __future__ import annotations

from generator.findings import Code, Level

INVALID_YAML = Code(
    "invalid-yaml",
    Level.ERROR,
    "The text is not YAML.",
    "From the fault on, nothing that the description says can be relied on.",
    "Correct the text at the place that is named; the fault is often a line above it: an open"
    " quote, a wrong indentation, a colon in an unquoted text.",
    "summary: Note: a colon needs quotes",
)
NOT_QUITE_JSON = Code(
    "not-quite-json",
    Level.WARNING,
    "The text looks like JSON and is only readable as YAML.",
    "Strict JSON readers refuse a trailing comma or a comment (RFC 8259, 4), so other tools will"
    " not read this file.",
    "Correct the text, or name the file .yaml.",
    '{"openapi": "3.0.3",}',
)
SEVERAL_DOCUMENTS = Code(
    "several-documents",
    Level.WARNING,
    "The file holds more than one YAML document; only the first is read.",
    "An OpenAPI description is one document; what follows the second `---` is ignored.",
    "Put every description into a file of its own.",
    "openapi: 3.0.3\n---\nopenapi: 3.1.0",
)
COMPLEX_KEY = Code(
    "complex-key",
    Level.WARNING,
    "A key is a list or an object; the entry is left out.",
    "JSON has texts as keys only. Mostly a template placeholder such as {{name}} was never"
    " filled in, which YAML reads as an object.",
    "Fill the placeholder in, or quote the key.",
    "{{name}}: value",
)
UNKNOWN_TAG = Code(
    "unknown-tag",
    Level.WARNING,
    "A tag is unknown or does not fit its value; the value is read without it.",
    "Tags such as !Ref belong to another tool, which has to process the file first.",
    "Process the file with the tool that knows the tag, or remove the tag.",
    "title: !Ref ApiTitle",
)
EXECUTABLE_TAG = Code(
    "executable-tag",
    Level.ERROR,
    "A tag asks the reader to run code.",
    "A description never needs this; some loaders obey. Nothing was run, and the file is not"
    " trusted any further.",
    "Find out how the tag came into the file, and remove it.",
    "title: !!python/object/apply:os.getcwd []",
)
UNDEFINED_ALIAS = Code(
    "undefined-alias",
    Level.ERROR,
    "An alias names an anchor that does not stand before it.",
    "What belongs in this place is unknown (YAML 1.2, 7.1). Texts that begin with * need quotes.",
    "Add the anchor, or quote the text.",
    "schema: *user",
)
RECURSIVE_ALIAS = Code(
    "recursive-alias",
    Level.ERROR,
    "An alias stands inside of what it names.",
    "The value would contain itself without end, which JSON cannot express.",
    "Use a $ref for recursive schemas.",
    "loop: &loop\n  self: *loop",
)
TOO_MANY_ALIASES = Code(
    "alias-expansion",
    Level.ERROR,
    "Aliases multiply the document beyond all measure.",
    "A few lines of nested aliases can stand for billions of values; a program that visits them"
    " all runs out of time or memory.",
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
