"""Names of components (OpenAPI 3.1, 4.8.7)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.findings import Code, Finding, Level
from generator.json_types import child
from generator.openapi.lint.description_check import Check, Description
from generator.openapi.reference_targets import as_object
from generator.openapi.wording import quote_text

INVALID = Code(
    "component-name",
    Level.WARNING,
    "The name of a component contains characters that OpenAPI does not allow.",
    "Names consist of letters, digits, dots, hyphens and underscores (OpenAPI 3.1, 4.8.7). Any"
    " other character must be escaped in every reference, and the client uses another name.",
    "Rename the component.",
    "schemas:\n  Foo Bar/Baz: {}",
)

_NAME = re.compile(r"[a-zA-Z0-9._-]+")


def check_component_names(description: Description) -> Iterator[Finding]:
    """Yield a finding for each component whose name is not valid."""
    for section, components in description.root.get("components", {}).items():
        if section.startswith("x-"):
            continue
        for name in as_object(components):
            if not _NAME.fullmatch(name) and not name.startswith("x-"):
                message = f"{quote_text(name)} is not a valid component name"
                pointer = child(f"/components/{section}", name)
                yield description.create_finding(INVALID, message, pointer)


CHECK = Check("component names", (INVALID,), check_component_names)
