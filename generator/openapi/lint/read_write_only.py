"""Properties that are both readOnly and writeOnly."""

from __future__ import annotations

from collections.abc import Iterator

from generator.findings import Code, Finding, Level
from generator.openapi.lint.description_check import Check, Description

BOTH = Code(
    "read-only-and-write-only",
    Level.WARNING,
    "A property is both readOnly and writeOnly.",
    "It may occur neither in requests nor in responses (OpenAPI 3.0, 4.7.24.2: not both).",
    "Remove one of the two.",
    "password: {type: string, readOnly: true, writeOnly: true}",
)


def check_read_write_only(description: Description) -> Iterator[Finding]:
    """Yield a finding for each schema that is both readOnly and writeOnly."""
    for pointer, schema in description.schemas:
        if schema.get("readOnly") is True and schema.get("writeOnly") is True:
            message = "the property is both readOnly and writeOnly"
            yield description.create_finding(BOTH, message, pointer)


CHECK = Check("readOnly and writeOnly", (BOTH,), check_read_write_only)
