"""Anchors of schemas: unique in each file (JSON Schema 2020-12, 8.2.2)."""

from __future__ import annotations

from collections.abc import Iterator

from generator.findings import Code, Finding, Level
from generator.openapi.lint.description_check import Check, Description
from generator.openapi.wording import quote_text

DUPLICATE = Code(
    "duplicate-anchor",
    Level.WARNING,
    "Two schemas have the same $anchor.",
    "A reference to it is ambiguous (JSON Schema 2020-12, 8.2.2); the first schema is used.",
    "Give each schema its own anchor.",
    "User: {$anchor: it}\nGroup: {$anchor: it}",
)


def check_anchors(description: Description) -> Iterator[Finding]:
    """Yield a finding for each anchor that another schema of the same file has."""
    schemas = description.schemas
    if not description.uses_json_schema_2020:
        return
    # A schema with an $id has a scope of its own for anchors, which is not tracked here.
    if any("$id" in schema for _, schema in schemas):
        return
    first_by_anchor = dict[tuple[str, str], str]()
    for schema_pointer, schema in reversed(schemas):
        anchor = schema.get("$anchor")
        if not isinstance(anchor, str):
            continue
        pointer = f"{schema_pointer}/$anchor"
        key = description.file_of(schema_pointer), anchor
        first = first_by_anchor.setdefault(key, pointer)
        if first != pointer:
            message = f"another schema has the $anchor {quote_text(anchor)}"
            yield description.create_finding(DUPLICATE, message, pointer, first)


CHECK = Check("anchors", (DUPLICATE,), check_anchors)
