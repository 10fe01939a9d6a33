"""Dialects of JSON Schema that a description names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.findings import Code, Finding, Level
from generator.openapi.lint.description_check import Check, Description
from generator.openapi.wording import quote_text

OTHER = Code(
    "schema-dialect",
    Level.WARNING,
    "A schema uses another dialect of JSON Schema; it is read as JSON Schema 2020-12.",
    "The same keywords have other meanings in other dialects, and extensions are unknown (OpenAPI"
    " 3.1, 4.8.24.5).",
    "Write the schemas in JSON Schema 2020-12, and remove the keyword.",
    "jsonSchemaDialect: http://json-schema.org/draft-04/schema#",
)

_SUPPORTED = re.compile(
    r"https://(?:spec\.openapis\.org/oas/3\.[0-9]+/dialect/.*"
    r"|json-schema\.org/draft/2020-12/schema#?)"
)


def check_schema_dialect(description: Description) -> Iterator[Finding]:
    """Yield a finding for each dialect that is not supported."""
    if not description.uses_json_schema_2020:
        return
    yield from _check(description, description.root, "jsonSchemaDialect", "")
    for pointer, schema in description.schemas:
        if "$schema" in schema:
            yield from _check(description, schema, "$schema", pointer)


def _check(
    description: Description, owner: Mapping[str, Any], key: str, pointer: str
) -> Iterator[Finding]:
    dialect = owner.get(key)
    if isinstance(dialect, str) and not _SUPPORTED.fullmatch(dialect):
        message = f"the JSON Schema dialect {quote_text(dialect)} is not supported"
        yield description.create_finding(OTHER, message, f"{pointer}/{key}")


CHECK = Check("schema dialect", (OTHER,), check_schema_dialect)
