"""Checks of a description: one file each. A check adds findings and changes nothing.

To add a check, write a file with a `CHECK` and list it in `CHECKS`.
"""

from __future__ import annotations

from generator.findings import Code, Finding
from generator.openapi.lint import (
    anchors,
    array_items,
    bodies,
    component_names,
    defaults,
    discriminators,
    encodings,
    enums,
    examples,
    header_names,
    ignored_headers,
    keywords,
    limits,
    links,
    media_types,
    one_of,
    operations,
    parameters,
    path_parameters,
    paths,
    patterns,
    read_write_only,
    required_properties,
    runtime_expressions,
    schema_dialect,
    security,
    servers,
    structure,
    tags,
    urls,
)
from generator.openapi.lint.description_check import Check, Description

__all__ = ["CHECKS", "CODES", "Check", "Description", "run_checks"]

CHECKS: tuple[Check, ...] = (
    paths.CHECK,
    path_parameters.CHECK,
    operations.CHECK,
    parameters.CHECK,
    ignored_headers.CHECK,
    links.CHECK,
    runtime_expressions.CHECK,
    bodies.CHECK,
    media_types.CHECK,
    encodings.CHECK,
    security.CHECK,
    servers.CHECK,
    tags.CHECK,
    component_names.CHECK,
    header_names.CHECK,
    urls.CHECK,
    keywords.CHECK,
    read_write_only.CHECK,
    one_of.CHECK,
    schema_dialect.CHECK,
    anchors.CHECK,
    discriminators.CHECK,
    array_items.CHECK,
    required_properties.CHECK,
    defaults.CHECK,
    enums.CHECK,
    limits.CHECK,
    patterns.CHECK,
    examples.CHECK,
    structure.CHECK,  # last: it leaves out what the others have reported
)

CODES: tuple[Code, ...] = tuple(
    dict.fromkeys(code for check in CHECKS for code in check.codes)
)


def run_checks(description: Description) -> list[Finding]:
    """Run every check; return the findings of the description together with the new ones."""
    for check in CHECKS:
        description.findings += [*check.run(description)]
    return description.findings
